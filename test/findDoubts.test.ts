import { expect, test, vi } from 'vitest'
import { createPolicy } from '../src/core/createPolicy'
import { findDoubts } from '../src/findDoubts'
import { categories } from '../src/services/categories'
import type { Config, Service } from '../src/types'
import { start } from './init/start'

const doubtsOf = (config: Config) => findDoubts(createPolicy(config, categories))
const necessary = (service: Partial<Service>): Service => ({
  ...{ id: 'shop', category: 'necessary', name: 'Shop', reason: 'The basket' },
  ...service,
})

test.each<[string, Partial<Service>, string]>([
  ['by its id', { id: 'google-analytics' }, '"google-analytics" is of google-analytics (statistics)'],
  ['by a host', { urls: ['connect.facebook.net'] }, 'connect.facebook.net is of meta-pixel (marketing)'],
  ['by all hosts of one', { urls: ['*.google-analytics.com/g/*'] }, 'google-analytics.com/g/* is of google-analytics'],
  ['by a cookie', { storage: [{ kind: 'cookie', name: '_ga_*' }] }, '_ga_* is of google-analytics (statistics)'],
])('a tracker under necessary is doubtful: %s', (_, service, sign) => {
  const [doubt, ...others] = doubtsOf({ services: [necessary(service)] })
  expect(doubt).toContain(`"${service.id ?? 'shop'}" is under "necessary", for which nobody is asked, but `)
  expect(doubt).toContain(sign)
  expect(others).toEqual([])
})

test('so is one of the catalogue, and one’s own, under a category that is exempt', () => {
  const exempt = { id: 'statistics', mode: 'exempt', reason: 'Counted without a trace' } as const
  const own = necessary({ id: 'hits', category: 'statistics', urls: ['static.hotjar.com'] })
  expect(doubtsOf({ categories: [exempt], services: ['google-analytics', own] })).toEqual([
    expect.stringContaining('"google-analytics" is under "statistics"'),
    expect.stringContaining('static.hotjar.com is of hotjar (statistics)'),
  ])
})

test('nothing else is', () => {
  const storage = [
    { kind: 'cookie', name: 'uid' },
    { kind: 'local', name: 'basket' },
  ] as const
  const asked = necessary({ id: 'count', category: 'statistics', urls: ['www.google-analytics.com'] })
  const services = [
    necessary({ urls: ['js.stripe.com', 'shop.example'], storage }),
    asked,
    'stripe',
    'meta-pixel',
  ] as const
  expect(doubtsOf({ services })).toEqual([])
  expect(doubtsOf({})).toEqual([])
})

test.each([true, false])('debug alone warns of it: %s', async (debug) => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const consent = start({ debug, services: [necessary({ urls: ['static.hotjar.com'] })] })
  // With it comes what debug is read by.
  await consent.receipt()
  if (debug) await vi.waitFor(() => expect(document.getElementById('askfirst-ledger')).not.toBeNull(), 15_000)
  expect(warned.mock.calls).toEqual(debug ? [[expect.stringContaining('static.hotjar.com is of hotjar')]] : [])
})
