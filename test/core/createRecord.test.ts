// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/core/answerChoices'
import { decide } from '../../src/core/decide'
import { regimes } from '../../src/core/regimes'
import type { Config, Regime } from '../../src/types'
import { policyOf } from './policyOf'
import { type Moment, recordOf } from './recordOf'

test('a record says who was asked what, when, how and for how long', () => {
  const policy = policyOf({ services: ['youtube'], revision: 4, region: 'FI' })
  expect(recordOf(policy, { marketing: true, statistics: false })).toEqual({
    version: 1,
    id: 'ABCDEFGHIJKLMNOPQRST-1',
    subject: 'abcdefghijklmnopqrst_2',
    revision: 4,
    regime: 'eu',
    region: 'FI',
    gpc: false,
    language: 'en',
    choices: { statistics: false, marketing: true, youtube: true },
    action: 'choose',
    source: 'banner',
    at: '2026-11-24T10:00:00.000Z',
    expires: '2027-05-25T10:00:00.000Z',
  })
})

test('the next one names the one that it replaces, and stays with the subject', () => {
  const policy = policyOf({ services: ['youtube'] })
  const first = recordOf(policy, { youtube: false })
  const next = recordOf(policy, { statistics: true }, { before: first, id: 'next', subject: 'another' })
  expect(next).toMatchObject({ id: 'next', previous: first.id, subject: first.subject })
  expect(next.choices).toEqual({ statistics: true, youtube: false })
  expect(first).not.toHaveProperty('previous')
})

describe('how long it holds', () => {
  const island: Regime = { ...regimes.eu, id: 'island', days: { grant: 100, refusal: 300 } }

  test.each<[what: string, config: Config, answer: Answer, days: number]>([
    ['six months in the EU', {}, true, 182],
    ['as long for a refusal', {}, false, 182],
    ['in the UK', { regime: 'uk' }, false, 182],
    ['twelve months in California', { regime: 'us-ca' }, false, 365],
    ['as long for a grant', { regime: 'us-ca' }, true, 365],
    ['in the other states', { regime: 'us' }, true, 365],
    ['where no law is', { regime: 'none' }, true, 365],
    ['a grant, where they differ', { regime: island }, true, 100],
    ['a refusal, where they differ', { regime: island }, false, 300],
    ['one grant among refusals', { regime: island }, { statistics: false, marketing: true }, 100],
    ['shorter by the config', { cookie: { days: 30 } }, false, 30],
    ['never longer by it', { cookie: { days: 400 } }, true, 182],
  ])('%s: %s', (_, config, ...[answer, days]) => {
    const { at, expires } = recordOf(policyOf(config), answer)
    expect((Date.parse(expires) - Date.parse(at)) / 864e5).toBe(days)
  })

  test.each<[what: string, answer: Answer, more: Partial<Moment>, days: number]>([
    ['a "yes" to one thing leaves the end where it was', { statistics: true }, { action: 'choose' }, 82.5],
    ['a "no" holds its full time', { statistics: true, marketing: false }, { action: 'choose' }, 182],
    ['to accept all is a new answer for all', true, { action: 'accept-all' }, 182],
    ['to withdraw, too', false, { action: 'withdraw' }, 182],
  ])('after a first answer %s', (_, ...[answer, more, days]) => {
    const policy = policyOf({ services: ['youtube'] })
    const before = recordOf(policy, false)
    const now = Date.parse(before.at) + 99.5 * 864e5
    const { at, expires } = recordOf(policy, answer, { before, now, ...more })
    expect((Date.parse(expires) - Date.parse(at)) / 864e5).toBe(days)
  })

  test('a "yes" to one thing gets no longer than a grant may have, where a refusal had more', () => {
    const policy = policyOf({ regime: island })
    const { expires } = recordOf(policy, { statistics: true }, { before: recordOf(policy, false) })
    expect(expires).toBe(recordOf(policy, true).expires)
  })

  test.each(Object.values(regimes))('in $id a refusal is as durable as a grant', ({ days }) => {
    expect(days.refusal).toBe(days.grant)
  })
})

describe('under GPC', () => {
  const policy = policyOf({ services: ['youtube', 'vimeo', 'google-analytics'] })
  const given = recordOf(policy, true)

  test('to answer something else does not turn an older grant into one that was given in spite of it', () => {
    const next = recordOf(policy, { youtube: true }, { before: given, gpc: true })
    const decisions = decide(policy, next, true)
    expect(decisions.youtube).toEqual({ allowed: true, because: 'granted' })
    expect(decisions.vimeo).toEqual({ allowed: false, because: 'gpc' })
    expect(decisions.marketing).toEqual({ allowed: false, because: 'gpc' })
    expect(decisions['google-analytics']).toEqual({ allowed: true, because: 'granted' })
  })

  test('to accept all is an answer for all', () => {
    const next = recordOf(policy, true, { before: given, gpc: true })
    expect(Object.values(decide(policy, next, true)).every(({ allowed }) => allowed)).toBe(true)
  })

  test('refusals stay refusals', () => {
    const refused = recordOf(policy, false)
    const next = recordOf(policy, { statistics: true }, { before: refused, gpc: true })
    expect(next.choices).toMatchObject({ marketing: false, youtube: false, vimeo: false, statistics: true })
  })

  test('what was granted in spite of it stays so', () => {
    const inSpite = recordOf(policy, true, { gpc: true })
    const next = recordOf(policy, { vimeo: false }, { before: inSpite, gpc: true })
    expect(decide(policy, next, true)).toMatchObject({ youtube: { because: 'granted' }, vimeo: { because: 'refused' } })
  })
})
