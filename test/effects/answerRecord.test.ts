import { afterEach, expect, test, vi } from 'vitest'
import { answerRecord } from '../../src/effects/answerRecord'
import type { ConsentRecord } from '../../src/types'
import { policyOf } from '../core/policyOf'

const policy = policyOf({ services: ['youtube'] })
const noon = Date.UTC(2026, 10, 24, 12)
afterEach(() => void vi.useRealTimers())

const answered = (now: number, before: ConsentRecord | null = null) => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  return answerRecord({
    policy,
    given: true,
    action: 'accept-all',
    source: 'api',
    before,
    language: 'en',
    page: window,
  })
}
const moment = ({ at }: ConsentRecord) => Date.parse(at) - noon

test.each<[what: string, shift: number, at: number]>([
  ['goes on', 1000, 1000],
  ['stands still', 0, 1],
  ['was set back by an hour', -3_600_000, 1],
  // Nobody would believe an answer of the day after tomorrow: the one before is void as well.
  ['was set back by two days', -2 * 864e5, -2 * 864e5],
])('the next answer, when the clock %s', (_, shift, at) => {
  expect(moment(answered(noon + shift, answered(noon)))).toBe(at)
})

test('the first one has the clock’s time', () => {
  expect(moment(answered(noon))).toBe(0)
})
