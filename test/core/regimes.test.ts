// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { createStore } from '../../src/core/createStore'
import { decide } from '../../src/core/decide'
import { regimeOf } from '../../src/core/regimeOf'
import { regimes } from '../../src/core/regimes'
import type { Because, Category, Config, Mode, RegimeId } from '../../src/types'
import { policyOf } from './policyOf'
import { recordOf } from './recordOf'

const eea =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO FI-18 ES-CT DE-BY fr'
/** The 22 besides California with a comprehensive law by June 2026. */
const states = 'AL CO CT DE FL IA IN KY LA MD MN MT NE NH NJ OK OR RI TN TX UT VA'

describe('the regime of a region', () => {
  test.each<[regime: RegimeId, regions: string]>([
    ['eu', eea],
    ['uk', 'GB GB-ENG GB-NIR gb'],
    ['ch', 'CH CH-ZH'],
    ['br', 'BR BR-SP'],
    ['ca-qc', 'CA-QC ca-qc'],
    ['ca', 'CA-ON CA-BC CA-AB'],
    ['us-ca', 'US-CA us-ca'],
    ['us', states.replaceAll(/^| /g, ' US-').trim()],
    // Of a state without such a law as of one with it: informs, offers the opt-out, honours GPC.
    ['us', 'US-WY US-NY US-DC'],
  ])('%s: %s', (regime, regions) => {
    for (const region of regions.split(' ')) expect([region, regimeOf(region)]).toEqual([region, regime])
  })

  test('a country whose part is not known has the strictest of its parts', () => {
    expect([regimeOf('US'), regimeOf('CA')]).toEqual(['us-ca', 'ca-qc'])
  })

  test.each([undefined, '', 'XX', 'T1', 'EU', 'JP', 'USA', 'CHN', 'constructor', '__proto__', 'US CA', '-', 'AQ-*'])(
    'what is unknown has the strictest: %s',
    (region) => {
      expect(regimeOf(region)).toBe('eu')
    },
  )
})

/** What each says of statistics and of marketing in silence, whether it asks, of GPC, and for how many days it holds. */
const table: [id: RegimeId, silence: Because, ask: string, underGpc: Because, days: number, asksUnderGpc: boolean][] = [
  ['eu', 'not-asked', 'banner', 'gpc', 182, true],
  ['uk', 'not-asked', 'banner', 'gpc', 182, true],
  ['ch', 'not-asked', 'banner', 'gpc', 182, true],
  ['br', 'not-asked', 'banner', 'gpc', 182, true],
  ['ca-qc', 'not-asked', 'banner', 'gpc', 182, true],
  ['ca', 'silence', 'notice', 'gpc', 365, false],
  ['us-ca', 'silence', 'notice', 'gpc', 365, false],
  ['us', 'silence', 'notice', 'gpc', 365, false],
  ['none', 'silence', 'none', 'silence', 365, false],
]

test('the table has each of them', () => {
  expect(table.map(([id]) => id).sort()).toEqual(Object.keys(regimes).sort())
})

describe.each(table)('%s', (...row) => {
  const [id, silence, ask, underGpc, days, asksUnderGpc] = row
  const policy = policyOf({ regime: id })
  const allowed = /silence|exempt|granted/
  const decision = (because: Because) => ({ allowed: allowed.test(because), because })

  test('silence, and silence under GPC, which is about sale and sharing alone', () => {
    const others = { necessary: decision('exempt'), preferences: decision(silence), statistics: decision(silence) }
    expect(decide(policy, null, false)).toEqual({ ...others, marketing: decision(silence) })
    expect(decide(policy, null, true)).toEqual({ ...others, marketing: decision(underGpc) })
  })

  test('a refusal holds under it, a grant until GPC comes, and a grant in spite of GPC for good', () => {
    const refused = decide(policy, recordOf(policy, false), false)
    expect([refused.statistics, refused.marketing]).toEqual([decision('refused'), decision('refused')])
    const before = recordOf(policy, true)
    expect(decide(policy, before, true).marketing).toEqual(decision(underGpc === 'gpc' ? 'gpc' : 'granted'))
    const inSpite = recordOf(policy, true, { gpc: true })
    expect(decide(policy, inSpite, true).marketing).toEqual(decision('granted'))
  })

  test('whether it asks, and under GPC', () => {
    const asks = (gpc: boolean) => {
      const store = createStore()
      store.set(policy, null, gpc)
      return store.asking
    }
    expect(regimes[id].ask).toBe(ask)
    expect([asks(false), asks(true)]).toEqual([ask !== 'none', asksUnderGpc])
  })

  test.each([true, false])('how long an answer holds: %s', (answer) => {
    const { at, expires } = recordOf(policy, answer)
    expect(Date.parse(expires) - Date.parse(at)).toBe(days * 864e5)
  })

  test('its id is its name, and California alone has a link of its own', () => {
    expect(regimes[id].id).toBe(id)
    expect(regimes[id].link).toBe(id === 'us-ca' ? 'choices' : undefined)
  })
})

describe('statistics and appearance until objected to', () => {
  const milder = (id: string, mode: Mode = 'opt-out'): Category => ({ id, mode, reason: 'Our own, counted together.' })
  const modeOf = (config: Config, id: string) => policyOf(config).categories.find((one) => one.id === id)?.mode

  test.each<[regime: RegimeId]>([['uk'], ['ch']])('%s lets a site choose it, with a reason', (regime) => {
    const categories = [milder('statistics'), milder('preferences'), { id: 'marketing' }]
    expect(modeOf({ regime, categories }, 'statistics')).toBe('opt-out')
    expect(modeOf({ regime, categories }, 'preferences')).toBe('opt-out')
    expect(modeOf({ regime, categories }, 'marketing')).toBe('opt-in')
    expect(() => policyOf({ regime, categories: [{ id: 'statistics', mode: 'opt-out' }] })).toThrow('with a reason')
    expect(() => policyOf({ regime, categories: [milder('marketing')] })).toThrow('cannot be "opt-out"')
  })

  test.each<[regime: RegimeId]>([['eu'], ['br'], ['ca-qc']])('%s does not', (regime) => {
    expect(() => policyOf({ regime, categories: [milder('statistics')] })).toThrow('cannot be "opt-out"')
  })

  test('one config serves all regions: it counts where the law has room', () => {
    const config: Config = { regime: 'region', categories: [milder('statistics'), milder('marketing')] }
    const modes = (region?: string) =>
      policyOf({ ...config, ...(region && { region }) }).categories.map(({ mode }) => mode)
    expect(modes('GB')).toEqual(['opt-out', 'opt-in'])
    expect(modes('US-VA')).toEqual(['opt-out', 'opt-out'])
    expect(modes('FI')).toEqual(['opt-in', 'opt-in'])
    expect(modes()).toEqual(['opt-in', 'opt-in'])
  })

  test('a stricter mode than the law asks for: opt-in in the US', () => {
    expect(modeOf({ regime: 'us', categories: [{ id: 'marketing', mode: 'opt-in' }] }, 'marketing')).toBe('opt-in')
  })
})

describe('the region that the host tells', () => {
  test.each<[config: Config, regime: string, region: string | undefined]>([
    [{ region: 'US-CA' }, 'eu', 'US-CA'],
    [{ regime: 'region', region: 'US-CA' }, 'us-ca', 'US-CA'],
    [{ regime: 'region', region: () => 'US-VA' }, 'us', 'US-VA'],
    [{ regime: 'region', region: () => undefined }, 'eu', undefined],
    [{ regime: 'region', region: () => 'no code' }, 'eu', undefined],
    [{ regime: 'region' }, 'eu', undefined],
    [{ regime: (region) => (region === 'DE' ? 'eu' : 'us'), region: () => 'DE' }, 'eu', 'DE'],
  ])('%j', (config, regime, region) => {
    const policy = policyOf(config)
    expect([policy.regime.id, policy.region]).toEqual([regime, region])
  })

  test('one that throws tells nothing', () => {
    const region = () => {
      throw new Error('no header')
    }
    expect(policyOf({ regime: 'region', region }).regime.id).toBe('eu')
  })
})

describe('a minor', () => {
  const each = Object.keys(regimes) as RegimeId[]

  test.each(each)('is never asked under %s, and no silence speaks for one', (regime) => {
    for (const minor of ['refuse', 'opt-in'] as const) {
      const policy = policyOf({ regime, minor })
      const store = createStore()
      store.set(policy, null, false)
      expect(store.asking).toBe(false)
      expect(store.decisions).toMatchObject({
        necessary: { allowed: true },
        statistics: { allowed: false, because: 'not-asked' },
        marketing: { allowed: false, because: 'not-asked' },
      })
    }
  })

  test('is refused whatever was answered in this browser, or allowed what a parent answered', () => {
    const record = recordOf(policyOf(), true)
    expect(decide(policyOf({ minor: 'refuse' }), record, false).marketing?.allowed).toBe(false)
    expect(decide(policyOf({ minor: 'opt-in' }), record, false).marketing?.allowed).toBe(true)
  })
})
