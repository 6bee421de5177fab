// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { createPolicy, resolveRegime, usualMode } from '../../src/core/createPolicy'
import { decide } from '../../src/core/decide'
import { regimes } from '../../src/core/regimes'
import { categories as catalogue } from '../../src/services/categories'
import type { Config, Mode, Regime } from '../../src/types'
import { policyOf } from './policyOf'

const chat = { id: 'chat', category: 'preferences', name: 'Chat' }
const island: Regime = { ...regimes.us, id: 'island', modes: { statistics: 'exempt', ads: 'opt-in' } }

const modesOf = (config: Config) =>
  Object.fromEntries(createPolicy(config, catalogue).categories.map(({ id, mode }) => [id, mode]))
const servicesOf = (config: Config) =>
  Object.fromEntries(createPolicy(config, catalogue).categories.map(({ id, services }) => [id, services]))
/** What a page may write in spite of the types, and a script tag takes before anybody has checked it. */
const junk = (regime: unknown): Config => Object.assign({}, { regime: regime as never })

describe('the regime', () => {
  test.each(Object.values(regimes))('$id is known by its id', (regime) => {
    expect(resolveRegime({ regime: regime.id as keyof typeof regimes })).toBe(regime)
  })

  test.each<[what: string, config: Config, id: string]>([
    ['nobody says', {}, 'eu'],
    ['it is given whole', { regime: island }, 'island'],
    [
      'a function knows the region',
      { regime: (region) => (region === 'US-CA' ? 'us-ca' : 'eu'), region: 'US-CA' },
      'us-ca',
    ],
    ['the region is another', { regime: (region) => (region === 'US-CA' ? 'us-ca' : 'eu'), region: 'FI' }, 'eu'],
    ['the region is not known', { regime: (region) => (region ? 'none' : 'uk') }, 'uk'],
    ['a function gives it whole', { regime: () => island }, 'island'],
  ])('where %s, is the one that follows', (_, config, id) => {
    expect(resolveRegime(config).id).toBe(id)
  })

  test.each<[what: string, regime: unknown]>([
    [
      'a function that throws',
      () => {
        throw new Error('no network')
      },
    ],
    ['nothing, returned', () => undefined],
    ['null, returned', () => null],
    ['a promise, returned', async () => 'none'],
    ['an unknown id, returned', () => 'atlantis'],
    ['what every object has', () => 'constructor'],
    ['an unknown id', 'atlantis'],
    ['null', null],
    ['a number', 7],
    ['an empty object', {}],
    ['a mode that there is not', () => ({ ...island, mode: 'allow' })],
    ['no days', () => ({ ...island, days: {} })],
    ['days that are no numbers', () => ({ ...island, days: { grant: 'P1Y', refusal: Number.NaN } })],
    ['days without end', () => ({ ...island, days: { grant: Number.POSITIVE_INFINITY, refusal: 1 } })],
    ['more days than any cookie lasts', () => ({ ...island, days: { grant: 365, refusal: 730 } })],
    ['no word on GPC', () => ({ ...island, gpc: undefined })],
    ['no id', () => ({ ...island, id: undefined })],
    ['an id that no cookie holds', () => ({ ...island, id: 'the law; of the sea' })],
  ])('%s counts as the strictest', (_, regime) => {
    expect(resolveRegime(junk(regime))).toBe(regimes.eu)
  })
})

test.each<[regime: Regime, id: string, mode: Mode]>([
  [regimes.eu, 'necessary', 'exempt'],
  [regimes.eu, 'statistics', 'opt-in'],
  [regimes.eu, 'what nobody knows', 'opt-in'],
  [regimes.uk, 'marketing', 'opt-in'],
  [regimes['us-ca'], 'marketing', 'opt-out'],
  [regimes.us, 'necessary', 'exempt'],
  [regimes.none, 'marketing', 'opt-out'],
  [island, 'statistics', 'exempt'],
  [island, 'ads', 'opt-in'],
  [island, 'marketing', 'opt-out'],
  [{ ...island, modes: { necessary: 'opt-in' } }, 'necessary', 'opt-in'],
])('under $id, %s is %s', (regime, id, mode) => {
  expect(usualMode(regime, id)).toBe(mode)
})

describe('modes', () => {
  const all = (mode: Mode) => ({ necessary: 'exempt', preferences: mode, statistics: mode, marketing: mode })

  test.each<[what: string, config: Config, modes: Record<string, string>]>([
    ['the four under the strictest', {}, all('opt-in')],
    ['the four under silence that allows', { regime: 'us' }, all('opt-out')],
    ['a stricter one', { regime: 'us', categories: [{ id: 'marketing', mode: 'opt-in' }] }, { marketing: 'opt-in' }],
    ['a weaker one stays strict', { categories: [{ id: 'marketing', mode: 'opt-out' }] }, { marketing: 'opt-in' }],
    [
      'exempt with a reason',
      { categories: [{ id: 'shop', mode: 'exempt', reason: 'It is the shop.' }] },
      { shop: 'exempt' },
    ],
    ['exempt without one stays strict', { categories: [{ id: 'shop', mode: 'exempt' }] }, { shop: 'opt-in' }],
    ['exempt with an empty one', { categories: [{ id: 'shop', mode: 'exempt', reason: '' }] }, { shop: 'opt-in' }],
    ['necessary, asked for', { categories: [{ id: 'necessary', mode: 'opt-in' }] }, { necessary: 'opt-in' }],
    ['what the regime exempts', { regime: island }, { ...all('opt-out'), statistics: 'exempt' }],
    ['what it asks for', { regime: island, categories: [{ id: 'ads', mode: 'opt-out' }] }, { ads: 'opt-in' }],
  ])('%s', (_, config, modes) => {
    expect(modesOf(config)).toEqual(modes)
  })

  test('one that there is not allows nothing', () => {
    const policy = createPolicy({ regime: 'us', categories: [{ id: 'ads', mode: 'never' as Mode }] }, {})
    expect(decide(policy, null, false)).toEqual({ ads: { allowed: false, because: 'not-asked' } })
  })
})

test('marketing is a sale, others only by their own word', () => {
  const { categories } = policyOf({
    categories: [{ id: 'necessary' }, { id: 'marketing' }, { id: 'statistics' }, { id: 'partners', sale: true }],
  })
  expect(categories.map(({ sale }) => sale)).toEqual([false, true, false, true])
  expect(policyOf({ categories: [{ id: 'marketing', sale: false }] }).categories[0]?.sale).toBe(false)
})

describe('services', () => {
  test('stand under their category, in their order', () => {
    const { categories, services } = policyOf({ services: ['youtube', chat, 'google-analytics', 'meta-pixel'] })
    expect(categories.map(({ id, services }) => [id, services])).toEqual([
      ['necessary', []],
      ['preferences', ['chat']],
      ['statistics', ['google-analytics']],
      ['marketing', ['youtube', 'meta-pixel']],
    ])
    expect(services).toEqual({
      chat,
      youtube: { id: 'youtube', category: 'marketing', name: 'youtube' },
      'google-analytics': { id: 'google-analytics', category: 'statistics', name: 'google-analytics' },
      'meta-pixel': { id: 'meta-pixel', category: 'marketing', name: 'meta-pixel' },
    })
  })

  test.each<[what: string, config: Config, services: Record<string, string[]>]>([
    ['nobody knows', { services: ['atlantis' as 'youtube'], categories: [{ id: 'marketing' }] }, { marketing: [] }],
    [
      'every object has',
      { services: ['constructor' as 'youtube'], categories: [{ id: 'marketing' }] },
      { marketing: [] },
    ],
    [
      'has no category',
      { services: ['youtube', chat], categories: [{ id: 'preferences' }] },
      { preferences: ['chat'] },
    ],
    [
      'comes a second time',
      {
        services: [chat, { ...chat, category: 'necessary', reason: 'Talks.' }],
        categories: [{ id: 'preferences' }, { id: 'necessary' }],
      },
      { preferences: ['chat'], necessary: [] },
    ],
    [
      'has the id of a category',
      {
        services: [{ id: 'marketing', category: 'necessary', name: 'Sly', reason: 'Pays.' }],
        categories: [{ id: 'marketing' }, { id: 'necessary' }],
      },
      { marketing: [], necessary: [] },
    ],
  ])('what %s is left out', (_, config, services) => {
    expect(servicesOf(config)).toEqual(services)
  })
})

test('revision and region are as the config says', () => {
  expect(policyOf()).toMatchObject({ revision: 1 })
  expect(policyOf()).not.toHaveProperty('region')
  expect(policyOf({ revision: 3, region: 'FI' })).toMatchObject({ revision: 3, region: 'FI' })
})

test('what is shipped cannot be changed through a policy', () => {
  const first = policyOf({ services: ['youtube'] })
  expect(first.categories.map(({ services }) => services.length)).toEqual([0, 0, 0, 1])
  expect(policyOf().categories.flatMap(({ services }) => services)).toEqual([])
})
