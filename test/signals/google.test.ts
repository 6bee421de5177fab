import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { decide } from '../../src/core/decide'
import { google } from '../../src/signals/google'
import type { Config, Decisions } from '../../src/types'
import { policyOf } from '../core/policyOf'
import { recordOf } from '../core/recordOf'

const page: Window & { dataLayer?: unknown[] } = window
const layer = () => page.dataLayer ?? []
/** Google takes its commands only as Arguments objects; arrays it passes over. */
const commands = () =>
  layer().map((item) => (Object.prototype.toString.call(item) === '[object Arguments]' ? [...Object(item)] : item))

beforeEach(() => {
  delete page.dataLayer
})
afterEach(() => {
  delete page.dataLayer
})

const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
}
const ads = { ad_storage: 'granted', ad_user_data: 'granted', ad_personalization: 'granted' }
const granted = {
  ...denied,
  ...ads,
  analytics_storage: 'granted',
  functionality_storage: 'granted',
  personalization_storage: 'granted',
}
const first = ['consent', 'default', { ...denied, wait_for_update: 500 }]
const event = { event: 'askfirst_update' }

const config: Config = { services: ['google-analytics', 'google-ads', 'google-tag-manager', 'youtube'] }
const policy = policyOf(config)
const unanswered = decide(policy, null, false)
const answered = (answer: boolean | Record<string, boolean>, gpc = false) =>
  decide(policy, recordOf(policy, answer), gpc)

test('importing and creating it says nothing', () => {
  google(page)
  expect(page).not.toHaveProperty('dataLayer')
})

test('a fresh visitor: one default, all denied but security, and no update', () => {
  google(page).start(unanswered)
  expect(commands()).toEqual([first])
  expect(Object.prototype.toString.call(layer()[0])).toBe('[object Arguments]')
})

test('a returning visitor: the default first, then what was answered, and the event behind it', () => {
  google(page).start(answered(true))
  expect(commands()).toEqual([first, ['consent', 'update', granted], event])
})

test('a returning visitor who refused: the default says it', () => {
  google(page).start(answered(false))
  expect(commands()).toEqual([first])
})

test('denied, granted, denied, granted: one default, an update each, and the event behind it', () => {
  const signal = google(page)
  signal.start(unanswered)
  for (const answer of [false, true, false, true]) signal.change(answered(answer))
  expect(commands()).toEqual([
    first,
    ...[denied, granted, denied, granted].flatMap((state) => [['consent', 'update', state], event]),
  ])
})

test('a layer that the page has already is kept', () => {
  const before = [{ event: 'theirs' }]
  page.dataLayer = before
  google(page).start(unanswered)
  expect(page.dataLayer).toBe(before)
  expect(commands()).toEqual([{ event: 'theirs' }, first])
})

test('a layer that the page replaced is found', () => {
  const signal = google(page)
  signal.start(unanswered)
  page.dataLayer = []
  signal.change(answered(true))
  expect(commands()).toEqual([['consent', 'update', granted], event])
})

test('settings of the config: single regions behind the one default for all, redaction and passthrough before a tag', () => {
  const fi = { ad_storage: 'denied', analytics_storage: 'granted' } as const
  const signal = google(page, { wait: 0, adsDataRedaction: true, urlPassthrough: true, regions: { 'FI SE': fi } })
  signal.start(unanswered)
  expect(commands()).toEqual([
    ['consent', 'default', { ...denied, wait_for_update: 0 }],
    ['consent', 'default', { ...fi, region: ['FI', 'SE'], wait_for_update: 0 }],
    ['set', 'ads_data_redaction', true],
    ['set', 'url_passthrough', true],
    // The answer counts, whatever a region has.
    ['consent', 'update', denied],
    event,
  ])
})

describe('who grants what', () => {
  const analytics = { analytics_storage: 'granted' }
  const preferences = { functionality_storage: 'granted', personalization_storage: 'granted' }
  const us = policyOf({ regime: 'us', services: ['google-analytics', 'google-ads'] })
  const few = policyOf({ services: ['google-tag-manager'] })
  const bare = policyOf({ services: ['google-tag-manager'], categories: [{ id: 'statistics' }] })

  test.each<[what: string, decisions: Decisions, state: object]>([
    ['analytics alone never grants ads', answered({ statistics: true }), analytics],
    ['marketing grants the three of ads', answered({ marketing: true }), ads],
    ['preferences grant two', answered({ preferences: true }), preferences],
    ['the service answers before its category', answered({ marketing: true, 'google-ads': false }), {}],
    ['a service alone', answered({ 'google-analytics': true }), analytics],
    ['another service of the category is not Google', answered({ youtube: true }), {}],
    ['GPC beats an older grant of ads', answered(true, true), { ...analytics, ...preferences }],
    ['silence that allows', decide(us, null, false), granted],
    ['silence under GPC', decide(us, null, true), { ...analytics, ...preferences }],
    ['the category, where no service is declared', decide(few, recordOf(few, { marketing: true }), false), ads],
    ['what there is not is denied', decide(bare, recordOf(bare, true), false), analytics],
  ])('%s', (_, decisions, state) => {
    google(page).change(decisions)
    expect(commands()).toEqual([['consent', 'update', { ...denied, ...state }], event])
  })
})
