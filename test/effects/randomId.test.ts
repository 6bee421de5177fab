import { expect, test } from 'vitest'
import { randomId } from '../../src/effects/randomId'

test('ten thousand ids are different, and each fits a cookie', () => {
  const ids = Array.from({ length: 10_000 }, () => randomId(window))
  expect(new Set(ids).size).toBe(10_000)
  expect(ids.every((id) => /^[\w-]{22}$/.test(id))).toBe(true)
})

test('every character is as likely as another, at every place', () => {
  const counts = new Map<string, number>()
  for (let times = 0; times < 6400; times++) {
    for (const char of randomId(window)) counts.set(char, (counts.get(char) ?? 0) + 1)
  }
  // 2,200 of each are expected, with a deviation of 47: eight of them never happen by chance.
  expect(counts.size).toBe(64)
  expect(Math.min(...counts.values())).toBeGreaterThan(1800)
  expect(Math.max(...counts.values())).toBeLessThan(2600)
})
