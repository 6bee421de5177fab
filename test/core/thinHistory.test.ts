import { expect, test } from 'vitest'
import { thinHistory } from '../../src/core/thinHistory'

const count = (most: number) => Array.from({ length: most }, (_, at) => at)

test.each([0, 1, 49, 50])('%i answers stay', (most) => {
  expect(thinHistory(count(most))).toEqual(count(most))
})

test.each([51, 64, 100, 1000])('of %i at most fifty stay, with the first and the latest', (most) => {
  const thin = thinHistory(count(most))
  expect(thin.length).toBeLessThanOrEqual(50)
  expect(thin.length).toBeGreaterThanOrEqual(25)
  expect([thin.at(0), ...thin.slice(-10)]).toEqual([0, ...count(most).slice(-10)])
  expect([...thin].sort((one, other) => one - other)).toEqual(thin)
})
