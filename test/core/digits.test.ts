// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alphabet, digits } from '../../src/core/digits'

test('64 different characters, none of which a cookie has to escape', () => {
  expect(new Set(alphabet).size).toBe(64)
  expect(encodeURIComponent(alphabet)).toBe(alphabet)
})

test.each([
  [0, 3, 'AAA'],
  [1, 3, 'BAA'],
  [64, 3, 'ABA'],
  [64 ** 3 - 1, 3, '___'],
  [2 ** 30 - 1, 5, '_____'],
])('%i in %i characters is %s', (value, width, text) => {
  expect(digits(value, width)).toBe(text)
})

test('every number that fits comes back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 64 ** 5 - 1 }), (value) => {
      const text = digits(value, 5)
      const back = [...text].reduce((sum, char, place) => sum + alphabet.indexOf(char) * 64 ** place, 0)
      expect(text).toHaveLength(5)
      expect(back).toBe(value)
    }),
  )
})
