import { expect, test } from 'vitest'
import type { Handler } from '../support/hosts'
import { setUpWeb } from '../support/setUpWeb'
import { site } from '../support/site'

type Calls = unknown[][]

declare global {
  interface Window {
    /** What stood in the vendor's queue when its script came, by vendor. */
    queues?: Record<string, Calls>
  }
}

/** Vendors' snippets as they have them, and what has to stand in their queues before and behind the answer. */
const vendors = {
  'google-analytics': { host: 'www.googletagmanager.com', queue: 'dataLayer' },
  'google-tag-manager': { host: 'www.googletagmanager.com', queue: 'dataLayer' },
  'microsoft-advertising': { host: 'bat.bing.com', queue: 'uetq' },
  'microsoft-clarity': { host: 'www.clarity.ms', queue: 'clarity.q' },
  'meta-pixel': { host: 'connect.facebook.net', queue: 'fbq.queue' },
  tiktok: { host: 'analytics.tiktok.com', queue: 'ttq' },
  matomo: { host: 'cdn.matomo.cloud', queue: '_paq' },
} as const
type Id = keyof typeof vendors
const ids = Object.keys(vendors) as Id[]

/** A vendor's script that only notes what was queued for it. Microsoft's snippet wants its class, too. */
const noting = (queue: string) => `
  window.UET = class { constructor({ q }) { this.q = q } push(...items) { this.q.push(...items) } };
  (window.queues ??= {})['${queue}'] = [...(window.${queue} ?? [])].map((item) =>
    typeof item === 'object' && 'length' in item ? [...item] : [item])`

const vendorHandler: Handler = (request, response) => {
  const host = request.headers.host?.replace(/:\d+$/, '')
  const vendor = Object.values(vendors).find((one) => one.host === host)
  if (!vendor) return void response.writeHead(204).end()
  response.setHeader('content-type', 'text/javascript')
  response.end(noting(vendor.queue))
}

// By its URL, so that the demo's plain JavaScript is not checked as if it were a test.
const demo: { snippets(options: { marked: boolean }): Record<string, { head: string; body: string }> } = await import(
  new URL('../../demo/snippets.mjs', import.meta.url).href
)

const tags = (marked: boolean) => {
  const made = demo.snippets({ marked })
  return (id: Id) => `${made[id]?.head}${made[id]?.body.replace(/<noscript>.*?<\/noscript>/gs, '')}`
}
const bare = tags(false)
const asleep = tags(true)

/** A shop's own head, as Shopify writes it: the script that is deferred gives the object its features. */
const shop = `<script>var Shopify = Shopify || {}; Shopify.shop = 'shop.example'</script>
  <script defer src="/features.js"></script>`
const features: Handler = (_, response) => {
  response.setHeader('content-type', 'text/javascript')
  const text = `Shopify.loadFeatures = (features, done) => {
    Shopify.customerPrivacy = { setTrackingConsent: (consent) => (window.queues ??= {}).shopify = [consent] }
    done()
  }`
  setTimeout(() => response.end(text), 500)
}

const pages = ids.flatMap((id) => [
  [`/bare/${id}`, { tag: { 'data-services': id }, head: bare(id) }],
  [`/asleep/${id}`, { tag: { 'data-services': id }, head: asleep(id) }],
  [
    `/category/${id}`,
    { tag: { 'data-services': id }, head: asleep(id).replaceAll(`"${id}"`, '"marketing statistics"') },
  ],
])
const regions = ['US-CA', 'US-VA', 'DE', ''].map((region) => [
  `/region/${region}`,
  { tag: { 'data-services': 'google-analytics google-ads', 'data-regime': 'region', 'data-region': region } },
])
const web = setUpWeb(
  {
    'shop.example': site({
      ...Object.fromEntries([...pages, ...regions]),
      '/shopify': { tag: { 'data-services': 'shopify-analytics' }, head: shop },
      '/features.js': features,
    }),
    // The same site, where one vendor's file is missing.
    'broken.example': site({
      '/': {
        tag: { src: 'https://half.example/askfirst.js', 'data-services': 'tiktok meta-pixel' },
        head: asleep('tiktok') + asleep('meta-pixel'),
      },
    }),
    'half.example': (request, response) => {
      response.setHeader('access-control-allow-origin', '*')
      if (request.url?.startsWith('/signals/')) return void response.writeHead(404).end()
      response.writeHead(307, { location: `/askfirst${request.url}` }).end()
    },
  },
  { fallback: vendorHandler },
)

const event = [{ event: 'askfirst_update' }]
const granted = { ad_storage: 'granted' }

/** What a visitor who says yes finds in the queue: consent, then the vendor's own first calls. */
const told: Record<Id, Calls> = {
  'google-analytics': [['consent', 'default'], ['consent', 'update'], event, ['js'], ['config']],
  'google-tag-manager': [['consent', 'default'], ['consent', 'update'], event, ['gtm.js']],
  'microsoft-advertising': [
    ['consent', 'default', { ad_storage: 'denied' }],
    ['consent', 'update', granted],
  ],
  'microsoft-clarity': [['consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }]],
  'meta-pixel': [
    ['consent', 'grant'],
    ['init', '100200300400500'],
    ['track', 'PageView'],
  ],
  tiktok: [['holdConsent'], ['grantConsent']],
  matomo: [['requireConsent'], ['setConsentGiven'], ['setTrackerUrl']],
}
/** The same where the inline part of the snippet was left awake: it runs before the answer, its script after it. */
const toldBare: Partial<Record<Id, Calls>> = {
  'google-analytics': [['consent', 'default'], ['js'], ['config'], ['consent', 'update'], event],
  'google-tag-manager': [['consent', 'default'], ['gtm.js'], ['consent', 'update'], event],
  'meta-pixel': [
    ['consent', 'revoke'],
    ['init', '100200300400500'],
    ['track', 'PageView'],
    ['consent', 'grant'],
  ],
}

/** A queue, cut to what the tables have. */
const shapes: Partial<Record<Id, (calls: Calls) => Calls>> = {
  'microsoft-advertising': (calls) => {
    const flat = calls.map(([item]) => item)
    return [flat.slice(0, 3), flat.slice(3, 6)]
  },
  tiktok: (calls) => calls.filter(([name]) => String(name).endsWith('Consent')),
  matomo: (calls) => calls.slice(0, 3).map(([name]) => [name]),
}
const googleShape = (calls: Calls): Calls =>
  calls.map(([name, what]) => {
    if (name === 'consent') return [name, what]
    const { event: happened } = Object(name)
    return [happened === 'gtm.js' ? happened : name]
  })
const shape = (id: Id, calls: Calls) => (shapes[id] ?? (id.startsWith('google') ? googleShape : (all) => all))(calls)

const queueOf = (id: Id) => vendors[id].queue

test.each(ids.flatMap((id) => ['bare', 'asleep', 'category'].map((form) => [id, form] as const)))(
  '%s, %s: nothing before the answer; then the vendor is told before its script, on each page anew',
  async (id, form) => {
    const { page, crashes } = await web.meetBanner(`/${form}/${id}`)
    const queued = () => page.evaluate((queue) => window.queues?.[queue], queueOf(id))
    expect(await queued()).toBeUndefined()

    await page.evaluate('askfirst.acceptAll()')
    await expect.poll(queued).toBeDefined()
    expect(shape(id, (await queued()) ?? [])).toEqual((form === 'bare' && toldBare[id]) || told[id])

    await page.goto(page.url())
    await expect.poll(queued).toBeDefined()
    expect(shape(id, (await queued()) ?? [])).toEqual(told[id])
    expect(crashes).toEqual([])
  },
)

test('Shopify, whose object is a `var` of the page, is told when it is granted, and on the next page', async () => {
  const { page, errors } = await web.meetBanner('/shopify')
  await page.waitForFunction('Shopify.loadFeatures')
  await page.evaluate('askfirst.acceptAll()')
  const told = () => page.evaluate(() => window.queues?.shopify)
  const all = [{ analytics: true, marketing: true, preferences: true, sale_of_data: true }]
  await expect.poll(told).toEqual(all)
  await page.goto(page.url())
  await expect.poll(told).toEqual(all)
  expect(errors).toEqual([])
})

test('a vendor whose file is missing stays refused; all others are let in', async () => {
  const { page, errors } = await web.meetBanner('https://broken.example/')
  await page.evaluate('askfirst.acceptAll()')
  await expect.poll(() => page.evaluate(() => window.queues?.['fbq.queue'])).toBeDefined()
  await expect.poll(() => errors.some((text) => text.includes('the signal "tiktok" did not load'))).toBe(true)
  await page.waitForTimeout(500)
  expect(await page.evaluate(() => [window.askfirst.allows('tiktok'), window.queues?.ttq])).toEqual([true, undefined])
  expect(web.hosts.requestsTo('analytics.tiktok.com')).toEqual([])
})

test.each([
  ['US-CA', 'us-ca', 'silence', false, 'Your Privacy Choices'],
  ['US-VA', 'us', 'silence', false, 'Settings'],
  ['DE', 'eu', 'not-asked', true, ''],
  ['', 'eu', 'not-asked', true, ''],
] as const)('GPC in "%s": the regime is %s, statistics are %s', async (...row) => {
  const [region, regime, statistics, asks, text] = row
  const { page, context } = await web.visit(`/region/${region}`, {
    extraHTTPHeaders: { 'Sec-GPC': '1' },
    prepare: (context) =>
      context.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }),
      ),
  })
  const now = () =>
    page.evaluate(() => {
      const { statistics, marketing } = window.askfirst.decisions()
      return [window.askfirst.policy().regime.id, statistics?.because, marketing?.because, window.askfirst.record()]
    })
  expect(await now()).toEqual([regime, statistics, 'gpc', null])
  const ads = await page.evaluate(() => {
    const layer = (window as unknown as { dataLayer: IArguments[] }).dataLayer
    const commands = [...layer].filter(({ length }) => length)
    return commands.map((item) => [item[1], (item[2] as { ad_storage: string }).ad_storage])
  })
  expect(ads).toEqual(
    asks
      ? [['default', 'denied']]
      : [
          ['default', 'denied'],
          ['update', 'denied'],
        ],
  )

  if (asks) await page.locator('#askfirst-banner').waitFor()
  else {
    const trigger = page.getByRole('button', { name: `${text}` }).and(page.locator('#askfirst-trigger'))
    await expect.poll(() => trigger.textContent()).toContain('Opt-out request honoured')
    expect(await trigger.textContent()).toContain(text)
    expect(await page.locator('#askfirst-banner').count()).toBe(0)
    // The law's own size for a target, and the icon beside the text.
    const box = await trigger.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    expect(await trigger.locator('svg').count()).toBe(regime === 'us-ca' ? 1 : 0)
  }
  expect(await context.cookies()).toEqual([])

  // Of the visitor's own choice, made in spite of the signal, the record tells that it was on.
  await page.evaluate('askfirst.choose({ marketing: true })')
  expect(await page.evaluate(() => window.askfirst.record()?.gpc)).toBe(true)
  expect((await now()).slice(0, 3)).toEqual([regime, statistics, 'granted'])
  await expect.poll(() => page.getByText('Opt-out request honoured').count()).toBe(0)
})
