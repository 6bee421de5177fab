import { expect, onTestFinished, test } from 'vitest'
import { readGpc } from '../../src/effects/readGpc'

const set = (globalPrivacyControl: unknown) => {
  Object.defineProperty(navigator, 'globalPrivacyControl', { value: globalPrivacyControl, configurable: true })
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'globalPrivacyControl'))
}

test('a browser without it sends no signal', () => {
  expect(readGpc(navigator)).toBe(false)
})

test.each([
  [true, true],
  [false, false],
  [undefined, false],
  [null, false],
  ['1', false],
  [1, false],
])('%s is %s', (value, gpc) => {
  set(value)
  expect(readGpc(navigator)).toBe(gpc)
})
