// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide } from '../../src/core/decide'
import { encodeRecord } from '../../src/core/encodeRecord'
import { decisions } from '../../src/server/decisions'
import type { Config } from '../../src/types'
import { policyOf } from '../core/policyOf'
import { recordOf } from '../core/recordOf'
import { siteOf } from '../core/siteOf'

const now = Date.UTC(2026, 10, 25)
const config = { services: ['youtube', 'google-analytics'] } as const satisfies Config

const cookieOf = (config: Config, answer: Parameters<typeof recordOf>[1], moment = {}) =>
  `askfirst=${encodeRecord(recordOf(policyOf(config), answer, moment), policyOf(config))}`
const because = (header: string | null, given: Config = config, circumstances = {}) =>
  Object.fromEntries(
    Object.entries(decisions(header, given, { now, ...circumstances })).map(([id, decision]) => [id, decision.because]),
  )
const asked = (because: string) =>
  Object.fromEntries(
    ['preferences', 'statistics', 'marketing', 'youtube', 'google-analytics'].map((id) => [id, because]),
  )

test('without an answer, all that is asked is refused', () => {
  for (const header of [null, undefined, '', 'a=b', 'askfirst=', 'askfirst=true', 'xaskfirst=1.1.1.1.1.a.b.c.d.e'])
    expect(because(header ?? null)).toEqual({ necessary: 'exempt', ...asked('not-asked') })
})

test('a sealed page’s config is taken as well', () => {
  expect(because(null, { ...config, guard: 'seal' })).toEqual(because(null))
  expect(() => decisions(null, JSON.parse('{"guard":"shut"}'))).toThrow('config.guard')
})

test('they are those of the browser', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.boolean(), (bytes, gpc) => {
      const { config, choices } = siteOf(bytes)
      const policy = policyOf(config)
      const record = recordOf(policy, choices)
      const header = `x=1; askfirst=${encodeRecord(record, policy)}`
      expect(decisions(header, config, { now, gpc })).toEqual(decide(policy, record, gpc))
    }),
  )
})

test('an answer holds under its own name, to its own notice, and until it expires', () => {
  const header = `theme=dark; ${cookieOf(config, true)}; basket=1`
  expect(because(header)).toEqual({ necessary: 'exempt', ...asked('granted') })
  expect(because(header, { ...config, revision: 2 })).toMatchObject(asked('not-asked'))
  expect(because(header, { ...config, cookie: { name: 'choice' } })).toMatchObject(asked('not-asked'))
  expect(because(header, config, { now: Date.UTC(2027, 10, 25) })).toMatchObject(asked('not-asked'))
  expect(because(`${header.replace('askfirst=', 'choice=')}`, { ...config, cookie: { name: 'choice' } })).toMatchObject(
    asked('granted'),
  )
})

test('of two cookies the newer one is the answer, in whatever order', () => {
  const older = cookieOf(config, true)
  const newer = cookieOf(config, false, { now: Date.UTC(2026, 10, 24, 11), id: 'newer-ABCDEFGHIJKLMNOP' })
  for (const header of [`${older}; ${newer}`, `${newer}; ${older}`, `askfirst=broken; ${newer}; ${older}`])
    expect(because(header)).toMatchObject(asked('refused'))
})

describe('where silence may allow', () => {
  const california: Config = { ...config, regime: 'us-ca' }

  test('it does not until the caller has said whether the visitor opts out by GPC', () => {
    expect(because(null, california)).toMatchObject(asked('not-asked'))
    expect(because(null, california, { gpc: false })).toMatchObject(asked('silence'))
    expect(because(null, california, { gpc: true })).toMatchObject({
      ...asked('silence'),
      marketing: 'gpc',
      youtube: 'gpc',
    })
  })

  test('a given answer stands', () => {
    expect(because(cookieOf(california, { marketing: false }), california)).toMatchObject({ marketing: 'refused' })
    expect(because(cookieOf(california, true), california)).toMatchObject(asked('granted'))
  })
})

test('a mistake in the config is one clear error', () => {
  expect(() => decisions(null, { services: ['youtub'] } as unknown as Config)).toThrow(
    /"youtub" is not in the catalogue/,
  )
})
