import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { decide } from '../../src/core/decide'
import { signalIds } from '../../src/core/signalIds'
import adobe from '../../src/signals/adobe'
import amplitude from '../../src/signals/amplitude'
import clarity from '../../src/signals/clarity'
import hubspot from '../../src/signals/hubspot'
import { lazySignals } from '../../src/signals/lazySignals'
import matomo from '../../src/signals/matomo'
import { meta } from '../../src/signals/meta'
import { microsoft } from '../../src/signals/microsoft'
import mixpanel from '../../src/signals/mixpanel'
import pinterest from '../../src/signals/pinterest'
import posthog from '../../src/signals/posthog'
import segment from '../../src/signals/segment'
import shopify from '../../src/signals/shopify'
import tiktok from '../../src/signals/tiktok'
import type { CatalogueId, Signal } from '../../src/types'
import { policyOf } from '../core/policyOf'
import { recordOf } from '../core/recordOf'

type Calls = unknown[][]
type Page = Record<string, unknown>

interface Vendor {
  create(page: Window): Signal
  services: CatalogueId[]
  name: string
  /** The vendor's script, running: it writes down what it is told. */
  running(calls: Calls): unknown
  /** The vendor's snippet, cut down to what concerns us, and what the page does next. */
  snippet(page: Page): void
  /** What had been told when the page's own first call came. */
  queued(page: Page): Calls
  first: Calls
  deny: Calls
  grant: Calls
  /** Where a visitor who has granted starts otherwise than with `[...first, ...grant]`. */
  returning?: Calls
}

const recorder = (calls: Calls, extra: object = {}) =>
  Object.assign((...call: unknown[]) => void calls.push(call), { callMethod: true, queue: [], ...extra })
/** An object whose methods write down their names and arguments. */
const methods = (calls: Calls, ...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, (...given: unknown[]) => void calls.push([name, ...given])]))
const list = (value: unknown) => [...(value as Iterable<ArrayLike<unknown>>)].map((item) => Array.from(item))
/** Up to the page's own first call. */
const before = (calls: Calls, own: string) =>
  calls.slice(
    0,
    calls.findIndex(([name]) => name === own),
  )

const ad = (ad_storage: string) => ({ ad_storage })
const clarityState = (one: string) => ['consentv2', { ad_Storage: one, analytics_Storage: one }]
const hubspotState = (one: boolean) => ['setHubSpotConsent', { analytics: one, advertisement: one, functionality: one }]
const adobeState = (val: string) => [
  'setConsent',
  {
    consent: [
      { standard: 'Adobe', version: '2.0', value: { collect: { val }, metadata: { time: expect.any(String) } } },
    ],
  },
]

/** A stub as Meta's, Pinterest's and Adobe's snippets make it: only where there is none, and its queue afterwards. */
const functionStub = (name: string, own: string) => (page: Page) => {
  if (page[name]) return
  const stub = Object.assign((...call: unknown[]) => void stub.queue.push(call), {
    queue: undefined as unknown as Calls,
  })
  page[name] = stub
  stub.queue = []
  ;(page[name] as typeof stub)(own)
}
/** A stub as PostHog's and Mixpanel's snippets make it: a list, which gets its methods in `init`. */
const listStub = (name: string, verbs: string[]) => (page: Page) => {
  const stub = Object.assign([] as unknown[], { _i: [] as unknown[] } as Page)
  page[name] = stub
  stub.init = (...given: unknown[]) => {
    for (const verb of verbs) stub[verb] = (...call: unknown[]) => void stub.push([verb, ...call])
    ;(stub._i as unknown[]).push(given)
  }
  ;(page[name] as { init(token: string): void }).init('token')
  ;(page[name] as unknown[]).push(['track'])
}

const vendors: Record<string, Vendor> = {
  microsoft: {
    create: microsoft,
    services: ['microsoft-advertising'],
    name: 'uetq',
    running: (calls) => ({ push: recorder(calls) }),
    snippet(page) {
      page.uetq = page.uetq || []
    },
    queued: ({ uetq }) => {
      const flat = uetq as unknown[]
      return flat.flatMap((_, at) => (at % 3 ? [] : [flat.slice(at, at + 3)]))
    },
    first: [['consent', 'default', ad('denied')]],
    deny: [['consent', 'update', ad('denied')]],
    grant: [['consent', 'update', ad('granted')]],
  },
  meta: {
    create: meta,
    services: ['meta-pixel'],
    name: 'fbq',
    running: recorder,
    snippet: functionStub('fbq', 'init'),
    queued: ({ fbq }) => before(list((fbq as { queue: Calls }).queue), 'init'),
    first: [['consent', 'revoke']],
    deny: [['consent', 'revoke']],
    grant: [['consent', 'grant']],
    returning: [['consent', 'grant']],
  },
  clarity: {
    create: clarity,
    services: ['microsoft-clarity'],
    name: 'clarity',
    running: recorder,
    snippet(page) {
      page.clarity = page.clarity || (() => {})
    },
    queued: (page) => list((page.clarity as { q: unknown }).q),
    first: [clarityState('denied')],
    deny: [clarityState('denied')],
    grant: [clarityState('granted')],
    returning: [clarityState('granted')],
  },
  tiktok: {
    create: tiktok,
    services: ['tiktok'],
    name: 'ttq',
    running: (calls) => methods(calls, 'holdConsent', 'grantConsent', 'revokeConsent'),
    snippet(page) {
      page.ttq = page.ttq || []
    },
    queued: ({ ttq }) => list(ttq),
    first: [['holdConsent']],
    deny: [['revokeConsent']],
    grant: [['grantConsent']],
  },
  matomo: {
    create: matomo,
    services: ['matomo'],
    name: '_paq',
    running: (calls) => ({ push: (command: unknown[]) => void calls.push(command) }),
    snippet(page) {
      page._paq = page._paq || []
      ;(page._paq as unknown[]).push(['trackPageView'])
    },
    queued: ({ _paq }) => before(list(_paq), 'trackPageView'),
    first: [['requireConsent']],
    deny: [['forgetConsentGiven']],
    grant: [['setConsentGiven']],
  },
  hubspot: {
    create: hubspot,
    services: ['hubspot'],
    name: '_hsp',
    running: (calls) => ({ push: (command: unknown[]) => void calls.push(command) }),
    snippet(page) {
      page._hsp = page._hsp || []
    },
    queued: ({ _hsp }) => list(_hsp),
    first: [hubspotState(false)],
    deny: [hubspotState(false)],
    grant: [hubspotState(true)],
    returning: [hubspotState(true)],
  },
  pinterest: {
    create: pinterest,
    services: ['pinterest-tag'],
    name: 'pintrk',
    running: recorder,
    snippet: functionStub('pintrk', 'load'),
    queued: ({ pintrk }) => before(list((pintrk as { queue: Calls }).queue), 'load'),
    first: [['setconsent', false]],
    deny: [['setconsent', false]],
    grant: [['setconsent', true]],
    returning: [['setconsent', true]],
  },
  adobe: {
    create: adobe,
    services: ['adobe-analytics'],
    name: 'alloy',
    running: recorder,
    snippet(page) {
      if (page.alloy) return
      const q: Calls = []
      page.alloy = Object.assign((...call: unknown[]) => void q.push(call), { q })
      ;(page.alloy as (command: string) => void)('configure')
      ;(page.alloy as (command: string) => void)('sendEvent')
    },
    queued: ({ alloy }) => before((alloy as { q: Calls }).q, 'sendEvent').slice(1),
    first: [adobeState('n')],
    deny: [adobeState('n')],
    grant: [adobeState('y')],
    returning: [adobeState('y')],
  },
  amplitude: {
    create: amplitude,
    services: ['amplitude'],
    name: 'amplitude',
    running: (calls) => methods(calls, 'setOptOut', 'init'),
    snippet(page) {
      const calls: Calls = []
      page.amplitude = { ...methods(calls, 'setOptOut', 'init'), calls }
      ;(page.amplitude as { init(key: string): void }).init('key')
    },
    queued: ({ amplitude: sdk }) => before((sdk as { calls: Calls }).calls, 'init'),
    first: [['setOptOut', true]],
    deny: [['setOptOut', true]],
    grant: [['setOptOut', false]],
    returning: [['setOptOut', false]],
  },
  posthog: {
    create: posthog,
    services: ['posthog'],
    name: 'posthog',
    running: (calls) => ({ ...methods(calls, 'opt_in_capturing', 'opt_out_capturing', 'init'), __loaded: true }),
    snippet: listStub('posthog', ['opt_in_capturing', 'opt_out_capturing']),
    queued: (page) => before(list(page.posthog), 'track'),
    first: [['opt_out_capturing']],
    deny: [['opt_out_capturing']],
    grant: [['opt_in_capturing', { captureEventName: false }]],
    returning: [['opt_in_capturing', { captureEventName: false }]],
  },
  mixpanel: {
    create: mixpanel,
    services: ['mixpanel'],
    name: 'mixpanel',
    running: (calls) => ({ ...methods(calls, 'opt_in_tracking', 'opt_out_tracking', 'init'), __loaded: true }),
    snippet: listStub('mixpanel', ['opt_in_tracking', 'opt_out_tracking']),
    queued: (page) => before(list(page.mixpanel), 'track'),
    first: [['opt_out_tracking', { delete_user: false }]],
    deny: [['opt_out_tracking', { delete_user: false }]],
    grant: [['opt_in_tracking', { track: null }]],
    returning: [['opt_in_tracking', { track: null }]],
  },
}

const page = window as unknown as Page
const forget = (...names: string[]) =>
  onTestFinished(() => {
    for (const name of names) Reflect.deleteProperty(window, name)
  })

describe.each(Object.entries(vendors))('%s', (_, vendor) => {
  const { create, services, name, running, snippet, queued, first, deny, grant } = vendor
  const policy = policyOf({ services })
  const unanswered = decide(policy, null, false)
  const answered = (answer: boolean) => decide(policy, recordOf(policy, answer), false)

  test('creating it does nothing', () => {
    create(window)
    expect(window).not.toHaveProperty(name)
  })

  test('a vendor whose script runs already: deny, grant, deny, grant', () => {
    forget(name)
    const calls: Calls = []
    page[name] = running(calls)
    const signal = create(window)
    signal.start(unanswered)
    for (const answer of [false, true, false, true]) signal.change(answered(answer))
    expect(calls).toEqual([...first, ...deny, ...grant, ...deny, ...grant])
  })

  test.each([false, true])('a snippet that comes late, to a visitor who said %s, and then the other', (answer) => {
    forget(name)
    const signal = create(window)
    signal.start(answered(answer))
    snippet(page)
    expect(queued(page)).toEqual(answer ? (vendor.returning ?? [...first, ...grant]) : first)
    const calls: Calls = []
    page[name] = running(calls)
    signal.change(answered(!answer))
    expect(calls).toEqual(answer ? deny : grant)
  })
})

test.each(['meta', 'pinterest'])('%s as a plain function of the site’s own is told from the start', (id) => {
  const { create, services, name, first, grant } = vendors[id] as Vendor
  forget(name)
  const calls: Calls = []
  page[name] = (...call: unknown[]) => void calls.push(call)
  const policy = policyOf({ services })
  const signal = create(window)
  signal.start(decide(policy, null, false))
  expect(calls.splice(0)).toEqual(first)
  signal.change(decide(policy, recordOf(policy, true), false))
  expect(calls).toEqual(grant)
})

test.each(['amplitude', 'pinterest'])('%s that came late and was not called yet hears of an answer once', (id) => {
  const { create, services, name, running, first, grant } = vendors[id] as Vendor
  forget(name)
  const policy = policyOf({ services })
  const signal = create(window)
  signal.start(decide(policy, null, false))
  const calls: Calls = []
  page[name] = running(calls)
  signal.change(decide(policy, recordOf(policy, true), false))
  expect(calls).toEqual([...first, ...grant])
})

test('each vendor of a list is one that a config may name, and the other way round', () => {
  expect([...Object.keys(lazySignals), 'google', 'meta', 'microsoft'].sort()).toEqual([...signalIds].sort())
})

test('where a running Matomo tracks, page views that wait come behind the question', () => {
  forget('_paq')
  page._paq = [['trackPageView']]
  const policy = policyOf({ services: ['matomo'] })
  matomo(window).start(decide(policy, recordOf(policy, true), false))
  expect(page._paq).toEqual([['requireConsent'], ['setConsentGiven'], ['trackPageView']])
})

test('HubSpot does not ask on its own', () => {
  forget('_hsp', 'disableHubSpotCookieBanner')
  hubspot(window).start({})
  expect(page.disableHubSpotCookieBanner).toBe(true)
})

describe('segment', () => {
  const policy = policyOf({ services: ['segment'], categories: [{ id: 'statistics' }] })
  const preferences = (one: boolean) => ({ categoryPreferences: { statistics: one, segment: one } })
  const answered = (answer: boolean) => decide(policy, recordOf(policy, answer), false)
  type Stamp = (event: { payload: { obj: object }; next: (payload: unknown) => void }) => void
  const stamped = (stamp: Stamp) => {
    const next = vi.fn()
    stamp({ payload: { obj: { event: 'buy', context: { ip: '' } } }, next })
    return next.mock.calls[0]?.[0].obj.context
  }

  test('a running one gets a stamp for each event, and an event for each change', () => {
    forget('analytics')
    const calls: Calls = []
    page.analytics = methods(calls, 'addSourceMiddleware', 'track')
    const signal = segment(window)
    signal.start(answered(false))
    const [[, stamp] = []] = calls.splice(0)
    expect(stamped(stamp as Stamp)).toEqual({ ip: '', consent: preferences(false) })
    for (const answer of [false, true, false, true]) {
      signal.change(answered(answer))
      expect(stamped(stamp as Stamp)).toEqual({ ip: '', consent: preferences(answer) })
    }
    expect(calls).toEqual(
      [false, true, false, true].map((answer) => [
        'track',
        'Segment Consent Preference Updated',
        undefined,
        { consent: preferences(answer) },
      ]),
    )
  })

  test('for one that comes late the stamp waits in its list, first', () => {
    forget('analytics')
    segment(window).start(answered(true))
    const [command, ...others] = page.analytics as unknown[][]
    expect([command?.[0], others]).toEqual(['addSourceMiddleware', []])
    expect(stamped(command?.[1] as Stamp)).toEqual({ ip: '', consent: preferences(true) })
  })
})

describe('shopify', () => {
  const policy = policyOf({ services: ['shopify-analytics'] })
  const answered = (answer: boolean) => decide(policy, recordOf(policy, answer), false)
  const consent = (one: boolean) => ({ analytics: one, marketing: one, preferences: one, sale_of_data: one })
  const api = (calls: Calls) => {
    let known: Record<string, string> = {}
    return {
      currentVisitorConsent: () => known,
      setTrackingConsent(given: Record<string, boolean>) {
        calls.push(['setTrackingConsent', given])
        known = Object.fromEntries(Object.entries(given).map(([kind, one]) => [kind, one ? 'yes' : 'no']))
      },
    }
  }

  test('the API that is there: deny, grant, deny, grant, and nothing twice', () => {
    forget('Shopify')
    const calls: Calls = []
    page.Shopify = { customerPrivacy: api(calls) }
    const signal = shopify(window)
    signal.start(answered(false))
    for (const answer of [false, true, true, false, true]) signal.change(answered(answer))
    expect(calls).toEqual([false, true, false, true].map((answer) => ['setTrackingConsent', consent(answer)]))
  })

  test('one that comes late is loaded first', () => {
    forget('Shopify')
    const calls: Calls = []
    const signal = shopify(window)
    signal.start(answered(true))
    const shop: Page = {}
    page.Shopify = shop
    Object.assign(page.Shopify as object, {
      loadFeatures(features: unknown, done: () => void) {
        calls.push(['loadFeatures', features])
        shop.customerPrivacy = api(calls)
        done()
      },
    })
    expect(page.Shopify).toBe(shop)
    expect(calls).toEqual([
      ['loadFeatures', [{ name: 'consent-tracking-api', version: '0.1' }]],
      ['setTrackingConsent', consent(true)],
    ])
  })
})
