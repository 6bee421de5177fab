import { beforeEach, expect, test, vi } from 'vitest'
import { forgetPage } from './forgetPage'
import { start } from './start'

const set = (value: boolean) =>
  Object.defineProperty(navigator, 'globalPrivacyControl', { value, configurable: true, writable: true })

beforeEach(forgetPage)

test('it refuses a sale without a record, and asks nothing less', () => {
  set(true)
  const consent = start({ regime: 'us-ca', services: ['youtube', 'google-analytics'] })
  expect(consent.decisions()).toMatchObject({
    statistics: { allowed: true, because: 'silence' },
    'google-analytics': { allowed: true, because: 'silence' },
    marketing: { allowed: false, because: 'gpc' },
    youtube: { allowed: false, because: 'gpc' },
  })
  expect([consent.record(), document.cookie]).toEqual([null, ''])
})

test('where the regime lets it pass, so does this', () => {
  set(true)
  expect(start({ regime: 'none' }).allows('marketing')).toBe(true)
})

test('it beats a grant that was given without it, from the next page on', () => {
  const before = start({ services: ['youtube'] })
  before.acceptAll()
  expect(before.allows('youtube')).toBe(true)
  before.destroy()

  set(true)
  const after = start({ services: ['youtube'] })
  expect(after.decisions().youtube).toEqual({ allowed: false, because: 'gpc' })
  expect(after.allows('statistics')).toBe(true)
})

test('a grant that was given while it was on beats it', () => {
  set(true)
  const consent = start({ services: ['youtube'] })
  consent.choose({ youtube: true })
  expect(consent.record()?.gpc).toBe(true)
  expect(consent.decisions()).toMatchObject({
    youtube: { allowed: true, because: 'granted' },
    marketing: { allowed: false, because: 'gpc' },
  })
  consent.destroy()
  expect(start({ services: ['youtube'] }).allows('youtube')).toBe(true)
})

test('where a notice would offer to accept, GPC has answered: nobody is asked, and no record is made of it', () => {
  set(true)
  const consent = start({ regime: 'us-ca' })
  const state = () => document.documentElement.getAttribute('data-askfirst-state')
  expect([state(), consent.answered(), consent.record(), consent.history()]).toEqual(['decided', false, null, []])
  consent.destroy()
  set(false)
  start({ regime: 'us-ca' })
  expect(state()).toBe('asking')
})

test('each record tells whether it was on', async () => {
  for (const on of [true, false]) {
    set(on)
    const consent = start({ regime: 'us' })
    consent.rejectAll()
    expect(consent.record()?.gpc).toBe(on)
    // The sweep's own file.
    await vi.dynamicImportSettled()
    consent.destroy()
  }
})
