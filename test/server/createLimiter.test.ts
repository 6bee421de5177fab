// @vitest-environment node
import { expect, test, vi } from 'vitest'
import { createLimiter } from '../../src/server/createLimiter'

test('so many a minute are welcome, each caller for itself; then the rest of the minute is to wait', async () => {
  let time = 1000
  const count = createLimiter(2, () => time)
  expect([await count('a'), await count('a'), await count('a'), await count('b')]).toEqual([0, 0, 60, 0])
  time += 59_500
  expect(await count('a')).toBe(1)
  time += 500
  expect([await count('a'), await count('a'), await count('a')]).toEqual([0, 0, 60])
})

test('a clock that is set back locks nobody out', async () => {
  let time = 1e9
  const count = createLimiter(1, () => time)
  await count('a')
  time -= 1e6
  expect([await count('a'), await count('a')]).toEqual([0, 60])
})

test('many callers at once are counted apart', async () => {
  const count = createLimiter(1, () => 0)
  const waits = await Promise.all(Array.from({ length: 500 }, (_, at) => count(`caller ${at % 250}`)))
  expect(waits.filter(Boolean)).toHaveLength(250)
})

test('no caller is kept as he is, nor as the same in the next minute', async () => {
  let time = 0
  const keys: unknown[] = []
  const set = vi.spyOn(Map.prototype, 'set')
  const count = createLimiter(9, () => time)
  for (time of [0, 1, 60_000]) await count('192.0.2.1')
  for (const [key] of set.mock.calls) keys.push(key)
  set.mockRestore()
  const [first, second, later] = keys.filter((key) => /^[\da-f]{64}$/.test(String(key)))
  expect(first).toBe(second)
  expect(later).not.toBe(first)
  expect(keys).not.toContain('192.0.2.1')
})
