// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { askedIds } from '../../src/core/askedIds'
import { decide } from '../../src/core/decide'
import { decodeRecord } from '../../src/core/decodeRecord'
import { encodeRecord } from '../../src/core/encodeRecord'
import type { Category, Config, ConsentRecord, Policy, RegimeId, Service } from '../../src/types'
import { policyOf } from './policyOf'
import { recordOf } from './recordOf'
import { siteOf } from './siteOf'

// Many runs with many services, beside others on a slow machine.
vi.setConfig({ testTimeout: 60_000 })

const now = Date.UTC(2026, 10, 24, 12)
const reread = (record: ConsentRecord, [was, is]: readonly [Policy, Policy], mirror?: ConsentRecord) =>
  decodeRecord(encodeRecord(record, was), { policy: is, now, mirror })

const own = (id: string, category = 'marketing'): Service => ({ id, category, name: id, reason: 'A test.' })
const site = (regime: RegimeId, ...services: Service[]) => policyOf({ regime, services })

describe('without a mirror', () => {
  const [a, b, c] = [own('a'), own('b'), own('c')]

  test('grants of a list that changed read as not asked, those of others stay', () => {
    const was = site('eu', a, b, own('s', 'statistics'))
    const is = site('eu', a, b, c, own('s', 'statistics'))
    expect(reread(recordOf(was, true), [was, is])?.choices).toEqual({ preferences: true, statistics: true, s: true })
  })

  test('refusals stay, that of the newcomer among them', () => {
    const was = site('eu', a, b)
    expect(reread(recordOf(was, { marketing: false }), [was, site('eu', a, b, c)])?.choices).toEqual({
      marketing: false,
      a: false,
      b: false,
      c: false,
    })
  })

  test('where silence allows, all stay refused of a list in which one was', () => {
    const was = site('us', a, b)
    const is = site('us', a, b, c)
    const decisions = decide(is, reread(recordOf(was, { marketing: true, b: false }), [was, is]), false)
    expect(decisions).toMatchObject({ a: { allowed: false }, b: { allowed: false }, c: { allowed: false } })
  })

  test('where silence allows, what was refused stays so under another category, too', () => {
    const was = site('us', a, b, own('s', 'statistics'))
    const is = site('us', a, own('b', 'statistics'), own('s', 'statistics'))
    const record = recordOf(was, { marketing: false, statistics: true })
    expect(decide(is, reread(record, [was, is]), false).b).toEqual({ allowed: false, because: 'refused' })
  })

  test('and under one that is new', () => {
    const categories: Category[] = [{ id: 'statistics' }, { id: 'ads' }]
    const was = site('us', a, own('s', 'statistics'))
    const is = policyOf({ regime: 'us', categories, services: [own('a', 'ads'), own('s', 'statistics')] })
    expect(decide(is, reread(recordOf(was, { marketing: false }), [was, is]), false).a?.allowed).toBe(false)
  })
})

describe('with the mirror of this answer', () => {
  const was = site('eu', own('a'), own('b'), own('s', 'statistics'))
  const record = recordOf(was, { marketing: true, b: false, statistics: false })

  test('each keeps its answer, and who came alone is open', () => {
    const is = site('eu', own('a'), own('b'), own('c'), own('s', 'statistics'))
    expect(reread(record, [was, is], record)?.choices).toEqual(record.choices)
  })

  test('one that moved takes its answer along', () => {
    const is = policyOf({
      categories: [{ id: 'statistics' }, { id: 'ads' }],
      services: [own('a', 'statistics'), own('b', 'ads')],
    })
    expect(reread(record, [was, is], record)?.choices).toEqual({ statistics: false, a: true, b: false })
  })

  test('the mirror of another answer says nothing', () => {
    const other = recordOf(was, true, { id: 'another' })
    const is = site('eu', own('a'), own('b'), own('c'), own('s', 'statistics'))
    expect(reread(record, [was, is], other)).toEqual(reread(record, [was, is]))
  })
})

describe('however the list of services moves', () => {
  const categories = ['necessary', 'preferences', 'statistics', 'marketing', 'ads']
  const change = fc.record({
    kind: fc.constantFrom('lose', 'gain', 'move'),
    at: fc.nat({ max: 40 }),
    category: fc.constantFrom(...categories),
  })
  type Change = typeof change extends fc.Arbitrary<infer One> ? One : never

  const changed = (services: readonly Service[], changes: readonly Change[]): Service[] =>
    changes.reduce((list, { kind, at, category }, index) => {
      const place = at % Math.max(list.length, 1)
      const [before, one, after] = [list.slice(0, place), list.slice(place, place + 1), list.slice(place + 1)]
      if (kind === 'gain') return [...before, own(`new-${index}`, category), ...one, ...after]
      return [...before, ...(kind === 'move' ? one.map((it) => ({ ...it, category })) : []), ...after]
    }, services.slice())

  test('nobody gets what was not granted, and what was refused stays so', () => {
    fc.assert(
      fc.property(
        fc.record({
          bytes: fc.uint8Array({ maxLength: 40 }),
          answers: fc.dictionary(fc.constantFrom('preferences', 'statistics', 'marketing', 'ads'), fc.boolean()),
          changes: fc.array(change, { maxLength: 6 }),
          shown: fc.subarray(categories, { minLength: 1 }),
          regimes: fc.tuple(fc.constantFrom('eu', 'us'), fc.constantFrom('eu', 'us')),
          mirrored: fc.constantFrom('none', 'this', 'another'),
        }),
        ({ bytes, answers, changes, shown, regimes: [before, after], mirrored }) => {
          const { services, choices } = siteOf(bytes)
          const all: Config = { categories: categories.map((id) => ({ id })) }
          const was = policyOf({ ...all, regime: before as RegimeId, services })
          const is = policyOf({
            regime: after as RegimeId,
            categories: shown.map((id) => ({ id })),
            services: changed(services, changes).filter(({ category }) => shown.includes(category)),
          })
          const record = { ...recordOf(was, true), choices: { ...answers, ...choices } }
          const another = { ...recordOf(is, true), id: 'another' }
          const mirror = { none: undefined, this: record, another }[mirrored]
          const found = reread(record, [was, is], mirror)
          const decisions = decide(is, found, false)

          expect(found).not.toBeNull()
          const asked = askedIds(is)
          for (const id of asked) {
            const given = record.choices[id]
            if (given !== true) expect.soft(found?.choices[id], `${id} was not granted`).not.toBe(true)
            if (given === false) expect.soft(decisions[id]?.allowed, `${id} was refused`).toBe(false)
          }
          if (mirrored === 'this') {
            const moved = asked.filter((id) => !categories.includes(id))
            expect(moved.map((id) => found?.choices[id])).toEqual(moved.map((id) => record.choices[id]))
          }
        },
      ),
      { numRuns: 400 },
    )
  })
})
