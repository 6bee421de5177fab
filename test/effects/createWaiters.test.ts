import { describe, expect, test } from 'vitest'
import { createWaiters } from '../../src/effects/createWaiters'
import { reportedErrors } from './reportedErrors'

/** What is allowed can be changed as the test goes. */
function waiting(...ids: string[]) {
  const allowed = new Set(ids)
  const ran: string[] = []
  const waiters = createWaiters(
    (id) => allowed.has(id),
    (id) => ran.push(id),
  )
  const signals: AbortSignal[] = []
  const run = (signal: AbortSignal) => void signals.push(signal)
  const change = (...ids: string[]) => {
    allowed.clear()
    for (const id of ids) allowed.add(id)
    waiters.change()
  }
  return { ...waiters, change, run, signals, ran }
}
const microtask = () => Promise.resolve()

describe('when()', () => {
  test('runs what is allowed in a microtask, not at once', async () => {
    const { when, run, signals, ran } = waiting('a')
    when('a', run)
    expect([signals.length, ran.length]).toEqual([0, 0])
    await microtask()
    expect(signals.map(({ aborted }) => aborted)).toEqual([false])
    expect(ran).toEqual(['a'])
  })

  test('keeps the order in which it was asked', async () => {
    const { when, ran } = waiting('a', 'b', 'c')
    for (const id of ['c', 'a', 'b']) when(id, () => {})
    await microtask()
    expect(ran).toEqual(['c', 'a', 'b'])
  })

  test('does not run what is not, until it is', async () => {
    const { when, run, signals, change } = waiting()
    when('a', run)
    await microtask()
    change('b')
    await microtask()
    expect(signals).toHaveLength(0)
    change('a')
    await microtask()
    expect(signals).toHaveLength(1)
  })

  test('runs once while it stays allowed', async () => {
    const { when, run, signals, change } = waiting('a')
    when('a', run)
    await microtask()
    change('a')
    change('a', 'b')
    await microtask()
    expect(signals).toHaveLength(1)
  })
})

describe('a withdrawal', () => {
  test('aborts, and a later grant runs it again with a signal of its own', async () => {
    const { when, run, signals, change } = waiting('a')
    when('a', run)
    await microtask()
    change()
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
    change('a')
    await microtask()
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false])
  })

  test('before the microtask: nothing has run', async () => {
    const { when, run, signals, change, ran } = waiting('a')
    when('a', run)
    change()
    await microtask()
    expect([signals.length, ran.length]).toEqual([0, 0])
  })

  test('and a grant before the microtask: it runs once', async () => {
    const { when, run, signals, change } = waiting('a')
    when('a', run)
    change()
    change('a')
    await microtask()
    expect(signals.map(({ aborted }) => aborted)).toEqual([false])
  })

  test('leaves others alone', async () => {
    const { when, run, signals, change } = waiting('a', 'b')
    when('a', run)
    when('b', run)
    await microtask()
    change('b')
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false])
  })
})

describe('to unsubscribe', () => {
  test('aborts, and nothing runs again', async () => {
    const { when, run, signals, change } = waiting('a')
    const stop = when('a', run)
    await microtask()
    stop()
    stop()
    change()
    change('a')
    await microtask()
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  })

  test('before the microtask: nothing has run', async () => {
    const { when, run, signals } = waiting('a')
    when('a', run)()
    await microtask()
    expect(signals).toHaveLength(0)
  })

  test('one of two that are the same function', async () => {
    const { when, run, signals } = waiting('a')
    const stop = when('a', run)
    when('a', run)
    stop()
    await microtask()
    expect(signals).toHaveLength(1)
  })
})

test('abort() ends all of them for good', async () => {
  const { when, run, signals, change, abort } = waiting('a')
  when('a', run)
  when('b', run)
  await microtask()
  abort()
  change('a', 'b')
  await microtask()
  expect(signals.map(({ aborted }) => aborted)).toEqual([true])
})

test('one that throws is reported, and stops no other', async () => {
  const errors = reportedErrors()
  const error = new Error('theirs')
  const { when, run, signals, change } = waiting('a')
  when('a', () => {
    throw error
  })
  when('a', run)
  await microtask()
  expect(signals).toHaveLength(1)
  expect(errors).toEqual([error])

  change()
  change('a')
  await microtask()
  expect(signals).toHaveLength(2)
  expect(errors).toEqual([error, error])
})

test('one that waits for another while it runs is heard', async () => {
  const { when, run, signals, change } = waiting()
  when('a', () => when('b', run))
  change('a', 'b')
  await microtask()
  await microtask()
  expect(signals).toHaveLength(1)
})
