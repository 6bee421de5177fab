// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { actions } from '../../src/core/actions'
import { askedIds } from '../../src/core/askedIds'
import { decodeRecord } from '../../src/core/decodeRecord'
import { encodeRecord } from '../../src/core/encodeRecord'
import { sources } from '../../src/core/sources'
import type { Config, ConsentRecord, Policy } from '../../src/types'
import { policyOf } from './policyOf'
import { recordOf } from './recordOf'
import { siteOf } from './siteOf'

// Many runs with many services, beside others on a slow machine.
vi.setConfig({ testTimeout: 60_000 })

const now = Date.UTC(2026, 10, 24, 12)
const read = (value: string, policy: Policy, mirror?: ConsentRecord) => decodeRecord(value, { policy, now, mirror })

const token = fc.stringMatching(/^[\w-]{22}$/)
const bytes = (length: number) => fc.uint8Array({ maxLength: length })
const answered = fc.dictionary(fc.constantFrom('preferences', 'statistics', 'marketing'), fc.boolean())
const circumstances = fc.record({
  action: fc.constantFrom(...actions),
  source: fc.constantFrom(...sources),
  gpc: fc.boolean(),
  id: token,
  subject: token,
  language: fc.constantFrom('en', 'fi', 'pt-BR'),
  now: fc.integer({ min: now - 100 * 864e5, max: now }),
})
const law: fc.Arbitrary<Config> = fc.record(
  {
    regime: fc.constantFrom('eu', 'uk', 'us-ca', 'us', 'none'),
    region: fc.constantFrom('FI', 'US-CA', 'GB-ENG'),
    revision: fc.integer({ min: 1, max: 100 }),
    cookie: fc.record({ days: fc.integer({ min: 101, max: 400 }) }),
  },
  { requiredKeys: [] },
)

describe('what was written is read', () => {
  test('whatever the site, the law and the answers', () => {
    fc.assert(
      fc.property(fc.tuple(bytes(1000), answered, law, circumstances), ([site, own, config, moment]) => {
        const { services, choices } = siteOf(site)
        const policy = policyOf({ ...config, services })
        const record = recordOf(policy, { ...own, ...choices }, moment)
        // What no category answers for stays open, as a service that came later would.
        const open = { ...record, choices: { ...choices, ...own } }
        for (const one of [record, open]) {
          const value = encodeRecord(one, policy)
          expect(value).toMatch(/^[\w.-]+$/)
          expect(read(value, policy)).toEqual(one)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('what the cookie leaves out comes from the mirror, if it is of the same answer', () => {
    const policy = policyOf({ services: ['youtube'] })
    const record: ConsentRecord = { ...recordOf(policy, true), notice: 'ab'.repeat(32), previous: 'before' }
    const value = encodeRecord(record, policy)
    const { notice: _, previous: __, ...small } = record
    expect(read(value, policy, record)).toEqual(record)
    expect(read(value, policy, { ...record, id: 'another' })).toEqual(small)
    expect(read(value, policy)).toEqual(small)
  })

  test('the cookie wins over a mirror that says otherwise, while the lists are the same', () => {
    const policy = policyOf({ services: ['youtube'] })
    const record = recordOf(policy, false)
    const forged = { ...recordOf(policy, true), action: 'accept-all' } as const
    expect(read(encodeRecord(record, policy), policy, forged)).toEqual(record)
  })

  test('an end within a day comes from the mirror to the millisecond, without it from the cookie to the day', () => {
    const policy = policyOf({ services: ['youtube'] })
    const record = { ...recordOf(policy, true), expires: '2026-12-01T16:00:00.000Z' }
    const value = encodeRecord(record, policy)
    expect(read(value, policy, record)?.expires).toBe(record.expires)
    expect(read(value, policy, { ...record, expires: '2027-05-25T10:00:00.000Z' })?.expires).toBe(
      '2026-12-02T10:00:00.000Z',
    )
    expect(read(value, policy)?.expires).toBe('2026-12-02T10:00:00.000Z')
  })

  test('to move services within their categories changes nothing', () => {
    const policy = policyOf({ services: ['youtube', 'vimeo', 'tiktok', 'hotjar'] })
    const moved = policyOf({ services: ['hotjar', 'tiktok', 'youtube', 'vimeo'] })
    const record = recordOf(policy, { vimeo: true, marketing: false, hotjar: false })
    expect(read(encodeRecord(record, policy), moved)).toEqual(record)
  })
})

describe('under 400 bytes for 1,000 services', () => {
  const patterns: readonly [what: string, byte: (at: number) => number][] = [
    ['all granted', () => 4],
    ['all refused', () => 8],
    ['none answered', () => 0],
    ['one in two', (at) => (at % 2 ? 4 : 8)],
    ['one in three each', (at) => 4 * (at % 3)],
    ['the first alone', (at) => (at ? 8 : 4)],
    ['the last alone', (at) => (at === 999 ? 4 : 8)],
  ]
  const spreads: readonly [what: string, category: (at: number) => number][] = [
    ['evenly', (at) => at % 4],
    ['over three', (at) => 1 + (at % 3)],
    ['all in one', () => 3],
    ['so that each list has a rest', (at) => (at < 331 ? 1 : at < 663 ? 2 : 3)],
  ]
  const places: readonly Config[] = [{}, { region: 'FI', revision: 35 }, { regime: 'us-ca', region: 'US-CA' }]
  const cookie = (site: Iterable<number>, place: Config) => {
    const { services, choices } = siteOf(site)
    const policy = policyOf({ ...place, services })
    const record = recordOf(policy, choices, { action: 'withdraw', source: 'imported', gpc: true })
    return `askfirst=${encodeRecord(record, policy)}`
  }

  describe.each(patterns)('%s', (_, byte) => {
    test.each(spreads)('%s', (_, category) => {
      const site = Array.from({ length: 1000 }, (_, at) => byte(at) + category(at))
      for (const place of places) expect(cookie(site, place).length).toBeLessThan(400)
    })
  })

  test('whatever was chosen', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1000, maxLength: 1000 }), fc.constantFrom(...places), (site, place) => {
        expect(cookie(site, place).length).toBeLessThan(400)
      }),
      { numRuns: 40 },
    )
  })

  test('and to accept or reject all is under 120', () => {
    const { services } = siteOf(Array.from({ length: 1000 }, (_, at) => at % 4))
    const policy = policyOf({ services })
    for (const answer of [true, false]) expect(encodeRecord(recordOf(policy, answer), policy).length).toBeLessThan(120)
  })
})

test('every id that is asked has a place of its own', () => {
  const { services } = siteOf(Array.from({ length: 60 }, (_, at) => at % 4))
  const policy = policyOf({ services })
  for (const id of askedIds(policy)) {
    const record = { ...recordOf(policy, {}), choices: { [id]: true } }
    expect(read(encodeRecord(record, policy), policy)?.choices).toEqual({ [id]: true })
  }
})
