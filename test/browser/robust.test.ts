import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from '../support/browser'
import { type Hosts, startHosts } from '../support/hosts'
import { type SitePage, site, sitePage } from '../support/site'

const config = {
  services: [{ id: 'counter', category: 'statistics', name: 'Counter', urls: ['counter.example'] }],
}
const tag = '<script type="text/plain" data-askfirst="counter" src="https://counter.example/hit.js"></script>'
const page = (more: SitePage = {}): SitePage => ({ config, body: `<h1>Shop</h1>${tag}`, ...more })
const askfirst = '<script src="/askfirst/askfirst.js"></script>'
const push = `<script>(window.askfirst = window.askfirst || []).push(${JSON.stringify(config)})</script>`
const html = (head: string, body = tag) => sitePage({ tag: false, head, body: `<h1>Shop</h1>${body}` })

let hosts: Hosts
let browser: TestBrowser

beforeAll(async () => {
  hosts = await startHosts({
    'shop.example': site({
      '/': page(),
      '/debug': page({ config: { ...config, debug: true } }),
      '/revised': page({ config: { ...config, revision: 2 } }),
      '/late': html('', `${tag}${push}${askfirst}`),
      '/deferred': html(`${push}<script defer src="/askfirst/askfirst.js"></script>`),
      '/async': html(`${push}<script async src="/askfirst/askfirst.js"></script>`),
      '/twice': html(`${push}${askfirst}${askfirst}`),
      '/pushed-later': html(
        askfirst,
        `${tag}${push}<script>askfirst.push((consent) => { window.called = consent.allows('counter') })</script>`,
      ),
      '/blocked': html(`${push}<script src="/nowhere/askfirst.js"></script>`),
      '/mistaken': page({ config: { ...config, servces: [] } }),
      '/unknown': page({ config: {}, tag: { 'data-services': 'gogle-analytics' } }),
      '/csp': html(
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-n1' 'strict-dynamic'; style-src 'nonce-n1'; img-src data:; require-trusted-types-for 'script'; trusted-types askfirst">` +
          push.replace('<script', '<script nonce="n1"') +
          askfirst.replace('<script', '<script nonce="n1"'),
        tag.replace('<script', '<script nonce="n1"'),
      ),
    }),
    'counter.example': (_, response) =>
      void response.setHeader('content-type', 'text/javascript').end('window.hits = (window.hits ?? 0) + 1'),
  })
  browser = await openBrowser(hosts)
})
afterAll(async () => {
  await browser?.close()
  await hosts?.close()
})
beforeEach(() => hosts.clear())

const visit = async (path = '/', prepare = '') => {
  const context = await browser.newVisitor()
  if (prepare) await context.addInitScript(prepare)
  const opened = await context.newPage()
  const errors: string[] = []
  const crashes: string[] = []
  opened.on('pageerror', (error) => crashes.push(error.message))
  opened.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await opened.goto(`https://shop.example${path}`)
  return {
    page: opened,
    context,
    errors,
    crashes,
    banner: opened.locator('#askfirst-banner'),
    hits: () => opened.evaluate(() => (window as { hits?: number }).hits ?? 0),
    [Symbol.asyncDispose]: () => context.close(),
  }
}

const answered = async () => {
  const visitor = await visit()
  await visitor.page.evaluate('askfirst.acceptAll()')
  await expect.poll(visitor.hits).toBe(1)
  const cookie = (await visitor.context.cookies()).find(({ name }) => name === 'askfirst')
  if (!cookie) throw new Error('no answer was kept')
  return { visitor, cookie }
}

test.each([
  ['corrupt', () => '1.zzz'],
  ['foreign', () => '{"analytics":true}'],
  ['newer', (value: string) => value.replace(/^1/, '2')],
  ['cut off', (value: string) => value.slice(0, -7)],
  ['oversized', (value: string) => value + '.AAAAAAAAAAAAA'.repeat(280)],
])('a %s value is as no answer: refused, and asked again', async (_, change) => {
  const { visitor, cookie } = await answered()
  await visitor.context.addCookies([{ ...cookie, value: change(cookie.value) }])
  hosts.clear()
  await visitor.page.reload()
  await visitor.banner.waitFor()
  expect(await visitor.page.evaluate('[askfirst.record(), askfirst.allows("counter")]')).toEqual([null, false])
  expect(hosts.requestsTo('counter.example')).toEqual([])
  expect(visitor.crashes).toEqual([])
  await visitor.context.close()
})

test('an expired answer, and one to an older notice, are asked for again', async () => {
  const { visitor } = await answered()
  await visitor.page.clock.setFixedTime(Date.now() + 200 * 864e5)
  await visitor.page.reload()
  await visitor.banner.waitFor()
  expect(await visitor.page.evaluate('askfirst.record()')).toBe(null)
  await visitor.context.close()

  const older = await answered()
  await older.visitor.page.goto('https://shop.example/revised')
  await older.visitor.banner.waitFor()
  expect(await older.visitor.page.evaluate('askfirst.allows("counter")')).toBe(false)
  await older.visitor.context.close()
})

test.each([
  ['cookies', `Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} })`],
  [
    'cookies and storage, with an error,',
    `for (const [owner, name] of [[Document.prototype, 'cookie'], [window, 'localStorage'], [window, 'sessionStorage']])
       Object.defineProperty(owner, name, { get() { throw new DOMException('no', 'SecurityError') }, set() { throw new DOMException('no', 'SecurityError') } })`,
  ],
])('%s blocked: asked, answered for this page, told, and asked on the next', async (_, block) => {
  await using visitor = await visit(
    '/',
    `${block}; addEventListener('askfirst:storage-failed', () => { window.told = true })`,
  )
  await visitor.banner.waitFor()
  await visitor.page.getByRole('button', { name: 'Accept all' }).click()
  await expect.poll(visitor.hits).toBe(1)
  expect(await visitor.page.evaluate('[window.told, askfirst.answered()]')).toEqual([true, true])
  await visitor.page.reload()
  await visitor.banner.waitFor()
  expect(await visitor.hits()).toBe(0)
  expect(visitor.crashes).toEqual([])
})

test.each(['/late', '/deferred', '/async', '/twice', '/pushed-later'])(
  'installed as %s: asks once, refuses, releases once',
  async (path) => {
    await using visitor = await visit(path)
    await visitor.banner.waitFor()
    expect(hosts.requestsTo('counter.example')).toEqual([])
    await visitor.page.getByRole('button', { name: 'Accept all' }).click()
    await expect.poll(visitor.hits).toBe(1)
    await visitor.page.waitForTimeout(300)
    expect([await visitor.hits(), await visitor.banner.count()]).toEqual([1, 0])
    expect([visitor.errors, visitor.crashes]).toEqual([[], []])
  },
)

test('a function that is pushed gets the instance', async () => {
  await using visitor = await visit('/pushed-later')
  expect(await visitor.page.evaluate('window.called')).toBe(false)
})

test('a script that is blocked leaves the page as it is, and its tags asleep', async () => {
  await using visitor = await visit('/blocked')
  await expect(visitor.page.getByRole('heading', { name: 'Shop' }).textContent()).resolves.toBe('Shop')
  expect([await visitor.hits(), hosts.requestsTo('counter.example')]).toEqual([0, []])
})

test.each([
  ['/mistaken', /config\.servces is unknown/],
  ['/unknown', /"gogle-analytics" is not in the catalogue/],
])('a config with a mistake (%s): one error that mends it, all refused, the page works', async (path, message) => {
  await using visitor = await visit(path)
  await expect.poll(() => visitor.errors.filter((error) => message.test(error)), { timeout: 5000 }).toHaveLength(1)
  expect(await visitor.page.evaluate('askfirst.allows("counter")')).toBe(false)
  expect([visitor.crashes, hosts.requestsTo('counter.example')]).toEqual([[], []])
})

test('under a strict policy with Trusted Types everything works without one violation', async () => {
  await using visitor = await visit(
    '/csp',
    `window.violations = []; addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample))`,
  )
  await visitor.banner.waitFor()
  await visitor.page.getByRole('button', { name: 'Settings' }).click()
  await visitor.page.locator('dialog#askfirst-preferences').waitFor()
  await visitor.page.keyboard.press('Escape')
  await visitor.page.getByRole('button', { name: 'Accept all' }).click()
  await expect.poll(visitor.hits).toBe(1)
  expect(await visitor.page.evaluate('violations')).toEqual([])
})

test('tags that an application adds later sleep, and wake when they may', async () => {
  await using visitor = await visit()
  await visitor.page.evaluate((text) => {
    document.body.insertAdjacentHTML('beforeend', `<div id="later">${text}</div>`)
    const made = document.createElement('script')
    Object.assign(made, { type: 'text/plain', text: 'window.hits = (window.hits ?? 0) + 1' })
    made.dataset.askfirst = 'counter'
    document.body.append(made)
    document.querySelector('h1')?.append(document.createRange().createContextualFragment(text))
  }, tag)
  await visitor.page.waitForTimeout(300)
  expect([await visitor.hits(), hosts.requestsTo('counter.example')]).toEqual([0, []])
  await visitor.page.evaluate('askfirst.choose({ counter: true })')
  await expect.poll(visitor.hits).toBe(4)
  await visitor.page.evaluate((text) => {
    document.body.innerHTML += text
  }, tag)
  await expect.poll(visitor.hits).toBe(5)
  await visitor.page.waitForTimeout(300)
  expect(await visitor.hits()).toBe(5)
})

test('another tab follows at once', async () => {
  await using visitor = await visit()
  const other = await visitor.context.newPage()
  await other.goto('https://shop.example/')
  await other.locator('#askfirst-banner').waitFor()
  await visitor.page.evaluate('askfirst.acceptAll()')
  await expect.poll(() => other.locator('#askfirst-banner').count()).toBe(0)
  await expect.poll(() => other.evaluate(() => (window as { hits?: number }).hits)).toBe(1)
})

test('with debug on, the ledger shows live what is held, and why; without, its file is never asked for', async () => {
  await using visitor = await visit('/debug')
  const ledger = visitor.page.locator('#askfirst-ledger')
  await ledger.waitFor()
  const summary = ledger.locator('summary')
  await expect.poll(() => summary.textContent(), { timeout: 15_000 }).toMatch(/^askfirst: 1 held, 0 refused/)
  await summary.click()
  const row = (text: string) => ledger.getByRole('row', { name: text })
  await row('held mark counter counter not-asked').waitFor()

  await visitor.page.evaluate('fetch("https://counter.example/more").catch(() => {})')
  await row('refused fetch counter.example/more counter not-asked').waitFor()
  await visitor.page.evaluate('askfirst.acceptAll()')
  await row('released mark counter counter granted').waitFor()

  await visitor.page.evaluate('askfirst.destroy()')
  await ledger.waitFor({ state: 'detached' })
  expect(visitor.crashes).toEqual([])

  await using plain = await visit('/')
  await plain.banner.waitFor()
  await plain.page.evaluate('askfirst.acceptAll()')
  await expect.poll(plain.hits).toBe(1)
  const files = await plain.page.evaluate("performance.getEntriesByType('resource').map(({ name }) => name)")
  expect(files).not.toContainEqual(expect.stringContaining('ledger'))
})
