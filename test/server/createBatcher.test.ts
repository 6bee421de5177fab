// @vitest-environment node
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createBatcher } from '../../src/server/createBatcher'

test('what comes during a write is written together, in order, each told its own', async () => {
  const batches: number[][] = []
  const add = createBatcher(async (items: readonly number[]) => {
    batches.push([...items])
    await wait(5)
    return items.map((item) => item * 10)
  })
  const numbers = Array.from({ length: 300 }, (_, at) => at)
  expect(await Promise.all(numbers.map(add))).toEqual(numbers.map((number) => number * 10))
  expect(batches.map(({ length }) => length)).toEqual([256, 44])
  expect(batches.flat()).toEqual(numbers)
  expect(await add(7)).toBe(70)
})

test('a write that fails is told to those of its batch alone', async () => {
  let writes = 0
  const add = createBatcher(async (items: readonly string[]) => {
    if (++writes === 2) throw new Error('full')
    return items
  })
  expect(await add('a')).toBe('a')
  const told = await Promise.allSettled([add('b'), add('c')])
  expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await add('d')).toBe('d')
})
