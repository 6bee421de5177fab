// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { decide } from '../../src/core/decide'
import { regimes } from '../../src/core/regimes'
import type { Because, Mode, Regime } from '../../src/types'
import { policyOf } from './policyOf'
import { recordOf } from './recordOf'

type Choice = boolean | undefined

/** What follows, where GPC says nothing; where it refuses; and where it does, but the answer was given in spite of it. */
const table: readonly [mode: Mode, choice: Choice, plain: Because, gpc: Because, inSpite: Because][] = [
  ['opt-in', undefined, 'not-asked', 'gpc', 'gpc'],
  ['opt-in', true, 'granted', 'gpc', 'granted'],
  ['opt-in', false, 'refused', 'refused', 'refused'],
  ['opt-out', undefined, 'silence', 'gpc', 'gpc'],
  ['opt-out', true, 'granted', 'gpc', 'granted'],
  ['opt-out', false, 'refused', 'refused', 'refused'],
  ['exempt', undefined, 'exempt', 'exempt', 'exempt'],
  ['exempt', true, 'exempt', 'exempt', 'exempt'],
  ['exempt', false, 'exempt', 'exempt', 'exempt'],
]
const allowed: readonly Because[] = ['exempt', 'granted', 'silence']

const bools = [false, true]
const conditions = bools.flatMap((gpc) =>
  bools.flatMap((sale) =>
    bools.flatMap((wasOn) => (['refuse', 'ignore'] as const).map((regime) => ({ gpc, sale, wasOn, regime }))),
  ),
)

describe.each(table)('%s, chosen %s', (mode, choice, ...follows) => {
  test.each(conditions)('GPC $gpc, sale $sale, answered under GPC $wasOn, regime says $regime', (condition) => {
    const regime: Regime = { ...regimes.eu, modes: { it: mode }, gpc: condition.regime }
    const policy = policyOf({
      regime,
      categories: [{ id: 'it', sale: condition.sale }],
      services: [{ id: 'part', category: 'it', name: 'Part', reason: 'It must.' }],
    })
    // Written as it is stored, for nobody can choose what is exempt.
    const choices = choice === undefined ? {} : { it: choice, part: choice }
    const record = { ...recordOf(policy, {}, { gpc: condition.wasOn }), choices }
    const isRefused = condition.gpc && condition.sale && condition.regime === 'refuse'
    const because = follows[isRefused ? (condition.wasOn ? 2 : 1) : 0]
    const decision = { allowed: allowed.includes(because as Because), because }

    expect(decide(policy, record, condition.gpc)).toEqual({ it: decision, part: decision })
    if (choice === undefined) expect(decide(policy, null, condition.gpc)).toEqual({ it: decision, part: decision })
  })
})

describe('under each regime, before an answer', () => {
  test.each<[regime: keyof typeof regimes, statistics: Because, marketing: Because, underGpc: Because]>([
    ['eu', 'not-asked', 'not-asked', 'gpc'],
    ['uk', 'not-asked', 'not-asked', 'gpc'],
    ['us-ca', 'silence', 'silence', 'gpc'],
    ['us', 'silence', 'silence', 'gpc'],
    ['none', 'silence', 'silence', 'silence'],
  ])('%s', (regime, statistics, ...[marketing, underGpc]) => {
    const policy = policyOf({ regime })
    const becauses = (gpc: boolean) =>
      Object.fromEntries(Object.entries(decide(policy, null, gpc)).map(([id, { because }]) => [id, because]))
    expect(becauses(false)).toEqual({ necessary: 'exempt', preferences: statistics, statistics, marketing })
    expect(becauses(true)).toEqual({ necessary: 'exempt', preferences: statistics, statistics, marketing: underGpc })
  })
})

test('a service reads its own key only, whatever its category has', () => {
  const policy = policyOf({ services: ['youtube', 'vimeo', 'meta-pixel'] })
  const record = { ...recordOf(policy, {}), choices: { marketing: true, youtube: false, vimeo: true } }
  expect(decide(policy, record, false)).toMatchObject({
    marketing: { allowed: true, because: 'granted' },
    youtube: { allowed: false, because: 'refused' },
    vimeo: { allowed: true, because: 'granted' },
    'meta-pixel': { allowed: false, because: 'not-asked' },
  })
})

test('what a record names and no policy does, is decided by nobody', () => {
  const policy = policyOf({ categories: [{ id: 'statistics' }] })
  const record = { ...recordOf(policy, {}), choices: { gone: true, constructor: true } }
  const decisions = decide(policy, record, false)
  expect(Object.keys(decisions)).toEqual(['statistics'])
  expect('constructor' in decisions).toBe(false)
})
