import { beforeEach, expect, test, vi } from 'vitest'
import { forgetPage } from './forgetPage'
import { start } from './start'

beforeEach(forgetPage)

test('who is to be refused is not asked, shown nothing, and answered for by nobody', () => {
  const consent = start({ regime: 'us', minor: 'refuse', services: ['youtube'] })
  const shown = vi.fn()
  consent.on('show', shown)
  consent.acceptAll()
  consent.choose({ youtube: true })
  consent.show('preferences')
  expect([consent.record(), consent.allows('youtube'), consent.allows('necessary'), document.cookie]).toEqual([
    null,
    false,
    true,
    '',
  ])
  expect(shown).not.toHaveBeenCalled()
  expect(document.documentElement.getAttribute('data-askfirst-state')).toBe('decided')
})

test('what an adult granted in the same browser does not count', () => {
  const adult = start({ services: ['youtube'] })
  adult.acceptAll()
  adult.destroy()
  const child = start({ minor: 'refuse', services: ['youtube'] })
  expect(child.allows('youtube')).toBe(false)
  child.destroy()
  expect(start({ services: ['youtube'] }).allows('youtube')).toBe(true)
})

test('a parent answers in the preferences, unasked', () => {
  const consent = start({ regime: 'us-ca', minor: 'opt-in', services: ['youtube'] })
  expect([consent.allows('youtube'), consent.policy().regime.ask]).toEqual([false, 'none'])
  const shown = vi.fn()
  consent.on('show', shown)
  consent.show('preferences')
  expect(shown).toHaveBeenCalledOnce()
  consent.choose({ youtube: true })
  expect([consent.allows('youtube'), consent.allows('marketing')]).toEqual([true, false])
})
