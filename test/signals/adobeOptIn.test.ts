import { expect, onTestFinished, test } from 'vitest'
import { decide } from '../../src/core/decide'
import adobe from '../../src/signals/adobe'
import { policyOf } from '../core/policyOf'
import { recordOf } from '../core/recordOf'

const policy = policyOf({ services: ['adobe-analytics', 'adobe-audience-manager'] })
const answered = (answer: boolean | Record<string, boolean>) => decide(policy, recordOf(policy, answer), false)
const unanswered = decide(policy, null, false)

/** The identity service's opt-in, as VisitorAPI.js makes it. */
const optIn = () => {
  const calls: unknown[][] = []
  onTestFinished(() => void Reflect.deleteProperty(window, 'adobe'))
  const note =
    (name: string) =>
    (...args: unknown[]) =>
      void calls.push([name, ...args])
  return { calls, service: { approve: note('approve'), deny: note('deny'), complete: note('complete') } }
}
const said = (approved: string[], denied: string[]) => [
  ['approve', approved, true],
  ['deny', denied, true],
  ['complete'],
]
const all = ['aa', 'target', 'aam', 'ecid']

test('an identity service that runs already: deny, grant, deny, grant', () => {
  const { calls, service } = optIn()
  Object.assign(window, { adobe: { optIn: service } })
  const signal = adobe(window)
  signal.start(unanswered)
  expect(calls.splice(0)).toEqual(said([], all))
  for (const answer of [false, true, false, true]) {
    signal.change(answered(answer))
    expect(calls.splice(0)).toEqual(answer ? said(all, []) : said([], all))
  }
})

test('each product answers for itself; the identifier is there for any', () => {
  const { calls, service } = optIn()
  Object.assign(window, { adobe: { optIn: service } })
  adobe(window).start(answered({ marketing: true, 'adobe-audience-manager': true }))
  expect(calls).toEqual(said(['aam', 'ecid'], ['aa', 'target']))
})

test('one that comes late is told when the page first reads it', () => {
  const { calls, service } = optIn()
  adobe(window).start(answered(true))
  const page = window as Window & { adobe?: { optIn?: object } }
  page.adobe = {}
  expect(page.adobe).toEqual({})
  page.adobe.optIn = service
  expect(calls).toEqual([])
  expect(page.adobe.optIn).toBe(service)
  expect(calls).toEqual(said(all, []))
})
