import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { decide } from '../../src/core/decide'
import wordpress from '../../src/signals/wordpress'
import { policyOf } from '../core/policyOf'
import { recordOf } from '../core/recordOf'

const policy = policyOf({ services: ['jetpack-stats'] })
const answered = (answer: boolean | Record<string, boolean>) => decide(policy, recordOf(policy, answer), false)
const unanswered = decide(policy, null, false)
const page = window as Window & { wp_consent_type?: string }

const kept = new Map<string, string>()
const calls: string[] = []
const define = () => {
  Object.assign(window, {
    wp_set_consent(category: string, value: string) {
      calls.push(`${category} ${value}`)
      kept.set(category, value)
    },
    wp_has_consent: (category: string) => kept.get(category) === 'allow',
  })
}

beforeEach(() => {
  kept.clear()
  calls.length = 0
  for (const name of [
    'wp_set_consent',
    'wp_has_consent',
    'wp_consent_type',
    'wp_set_service_consent',
    'wp_has_service_consent',
  ])
    Reflect.deleteProperty(window, name)
})

const allowed = ['functional', 'preferences', 'statistics-anonymous', 'statistics', 'marketing'].map(
  (category) => `${category} allow`,
)
const denied = ['functional allow', ...allowed.slice(1).map((call) => call.replace('allow', 'deny'))]

test('the type stands before anything, for without one every check says yes', () => {
  const heard = vi.fn()
  document.addEventListener('wp_consent_type_defined', heard)
  onTestFinished(() => document.removeEventListener('wp_consent_type_defined', heard))
  wordpress(window).start(unanswered)
  expect([page.wp_consent_type, heard.mock.calls.length]).toEqual(['optin', 1])

  // Its wait ends here, not in another test.
  define()
  document.dispatchEvent(new Event('DOMContentLoaded'))
  expect(calls).toEqual(['functional allow'])
})

test('deny, grant, deny, grant', () => {
  define()
  const signal = wordpress(window)
  signal.start(unanswered)
  expect(calls.splice(0)).toEqual(['functional allow'])
  for (const answer of [false, true, false, true]) {
    signal.change(answered(answer))
    expect(calls.splice(0)).toEqual(answer ? allowed : denied)
  }
})

test('each category for itself', () => {
  define()
  const signal = wordpress(window)
  signal.start(answered({ statistics: true }))
  expect(calls).toEqual(['functional allow', 'statistics-anonymous allow', 'statistics allow'])
})

test('what an older page allowed is taken back without an answer', () => {
  define()
  kept.set('marketing', 'allow')
  wordpress(window).start(unanswered)
  expect(calls).toEqual(['functional allow', 'marketing deny'])
})

test('a script in the footer is told once it is there', () => {
  wordpress(window).start(answered(true))
  define()
  expect(calls).toEqual([])
  document.dispatchEvent(new Event('DOMContentLoaded'))
  window.dispatchEvent(new Event('load'))
  expect(calls).toEqual(allowed)
})

test('a service is told what its category does not say of it, and nothing else', () => {
  define()
  const services = new Map<string, boolean>()
  const told: [string, boolean][] = []
  Object.assign(window, {
    wp_set_service_consent(service: string, isAllowed: boolean) {
      told.push([service, isAllowed])
      services.set(service, isAllowed)
    },
    wp_has_service_consent: (service: string) => services.get(service) ?? kept.get('statistics') === 'allow',
  })
  const signal = wordpress(window)
  signal.start(unanswered)
  expect(told).toEqual([])

  signal.change(answered({ statistics: true, 'jetpack-stats': false }))
  expect(told.splice(0)).toEqual([['jetpack-stats', false]])
  signal.change(answered({ statistics: true, 'jetpack-stats': true }))
  expect(told.splice(0)).toEqual([['jetpack-stats', true]])
  signal.change(answered(false))
  expect(told.splice(0)).toEqual([['jetpack-stats', false]])
  // What is kept already is not written again on the next page.
  wordpress(window).start(answered(false))
  expect(told).toEqual([])
})
