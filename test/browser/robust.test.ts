import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { counter } from '../support/counter'
import { noteViolations } from '../support/noteViolations'
import { pushed } from '../support/pushed'
import { setUpWeb } from '../support/setUpWeb'
import { type SitePage, site, sitePage } from '../support/site'

const config = { services: [counter.service] }
const shop = (more: SitePage = {}): SitePage => ({ config, body: `<h1>Shop</h1>${counter.tag}`, ...more })
const askfirst = '<script src="/askfirst/askfirst.js"></script>'
const push = pushed(config)
const html = (head: string, body = counter.tag) => sitePage({ tag: false, head, body: `<h1>Shop</h1>${body}` })

const web = setUpWeb({
  'shop.example': site({
    '/': shop(),
    '/debug': shop({ config: { ...config, debug: true } }),
    '/doubtful': shop({
      config: {
        debug: true,
        services: [{ id: 'hits', category: 'necessary', name: 'Hits', reason: 'Counts', urls: ['static.hotjar.com'] }],
      },
    }),
    '/revised': shop({ config: { ...config, revision: 2 } }),
    '/late': html('', `${counter.tag}${push}${askfirst}`),
    '/deferred': html(`${push}<script defer src="/askfirst/askfirst.js"></script>`),
    '/async': html(`${push}<script async src="/askfirst/askfirst.js"></script>`),
    '/twice': html(`${push}${askfirst}${askfirst}`),
    '/mistaken-us': shop({ config: { ...config, regime: 'us', layuot: 'bar' } }),
    '/named': { tag: { id: 'askfirst', 'data-services': 'youtube' } },
    '/pushed-later': html(
      askfirst,
      `${counter.tag}${push}<script>askfirst.push((consent) => { window.called = consent.allows('counter') })</script>`,
    ),
    '/blocked': html(`${push}<script src="/nowhere/askfirst.js"></script>`),
    '/mistaken': shop({ config: { ...config, servces: [] } }),
    '/unknown': shop({ config: {}, tag: { 'data-services': 'gogle-analytics' } }),
    '/csp': html(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-n1' 'strict-dynamic'; style-src 'nonce-n1'; img-src data:; require-trusted-types-for 'script'; trusted-types askfirst">` +
        push.replace('<script', '<script nonce="n1"') +
        askfirst.replace('<script', '<script nonce="n1"'),
      counter.tag.replace('<script', '<script nonce="n1"'),
    ),
  }),
  'counter.example': counter.host,
})

const hits = (page: Page) => page.evaluate(() => window.hits ?? 0)

const answered = async () => {
  const visitor = await web.visit('/')
  await visitor.page.evaluate('askfirst.acceptAll()')
  await expect.poll(() => hits(visitor.page)).toBe(1)
  const cookie = (await visitor.context.cookies()).find(({ name }) => name === 'askfirst')
  if (!cookie) throw new Error('no answer was kept')
  return { ...visitor, cookie }
}

test.each([
  ['corrupt', () => '1.zzz'],
  ['foreign', () => '{"analytics":true}'],
  ['newer', (value: string) => value.replace(/^1/, '2')],
  ['cut off', (value: string) => value.slice(0, -7)],
  ['oversized', (value: string) => value + '.AAAAAAAAAAAAA'.repeat(280)],
])('a %s value is as no answer: refused, and asked again', async (_, change) => {
  const { page, context, banner, crashes, cookie } = await answered()
  await context.addCookies([{ ...cookie, value: change(cookie.value) }])
  web.hosts.clear()
  await page.reload()
  await banner.waitFor()
  expect(await page.evaluate('[askfirst.record(), askfirst.allows("counter")]')).toEqual([null, false])
  expect(web.hosts.requestsTo('counter.example')).toEqual([])
  expect(crashes).toEqual([])
})

test('an expired answer, and one to an older notice, are asked for again', async () => {
  const { page, banner } = await answered()
  await page.clock.setFixedTime(Date.now() + 200 * 864e5)
  await page.reload()
  await banner.waitFor()
  expect(await page.evaluate('askfirst.record()')).toBe(null)

  const older = await answered()
  await older.page.goto('https://shop.example/revised')
  await older.banner.waitFor()
  expect(await older.page.evaluate('askfirst.allows("counter")')).toBe(false)
})

test.each([
  ['cookies', `Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} })`],
  [
    'cookies and storage, with an error,',
    `for (const [owner, name] of [[Document.prototype, 'cookie'], [window, 'localStorage'], [window, 'sessionStorage']])
       Object.defineProperty(owner, name, { get() { throw new DOMException('no', 'SecurityError') }, set() { throw new DOMException('no', 'SecurityError') } })
     // As in Firefox.
     window.BroadcastChannel = class { constructor() { throw new DOMException('no', 'SecurityError') } }`,
  ],
])('%s blocked: asked, answered for this page, told, and asked on the next', async (_, block) => {
  const { page, banner, crashes } = await web.meetBanner('/', {
    prepare: (context) =>
      context.addInitScript(`${block}; addEventListener('askfirst:storage-failed', () => { window.told = true })`),
  })
  await page.getByRole('button', { name: 'Accept all' }).click()
  await expect.poll(() => hits(page)).toBe(1)
  expect(await page.evaluate('[window.told, askfirst.answered()]')).toEqual([true, true])
  await page.reload()
  await banner.waitFor()
  expect(await hits(page)).toBe(0)
  expect(crashes).toEqual([])
})

test.each(['/late', '/deferred', '/async', '/twice', '/pushed-later'])(
  'installed as %s: asks once, refuses, releases once',
  async (path) => {
    const { page, banner, errors, crashes } = await web.meetBanner(path)
    expect(web.hosts.requestsTo('counter.example')).toEqual([])
    await page.getByRole('button', { name: 'Accept all' }).click()
    await expect.poll(() => hits(page)).toBe(1)
    await page.waitForTimeout(300)
    expect([await hits(page), await banner.count()]).toEqual([1, 0])
    expect([errors, crashes]).toEqual([[], []])
  },
)

test('a tag with the id "askfirst", by which browsers name it on the window, is configured like any other', async () => {
  const { page } = await web.meetBanner('/named')
  expect(await page.evaluate('[askfirst.allows("youtube"), askfirst.answered()]')).toEqual([false, false])
  await page.evaluate('askfirst.push((consent) => { window.called = consent.answered() })')
  expect(await page.evaluate('window.called')).toBe(false)
})

test('a function that is pushed gets the instance', async () => {
  const { page } = await web.visit('/pushed-later')
  expect(await page.evaluate('window.called')).toBe(false)
})

test('a script that is blocked leaves the page as it is, and its tags asleep', async () => {
  const { page } = await web.visit('/blocked')
  await expect(page.getByRole('heading', { name: 'Shop' }).textContent()).resolves.toBe('Shop')
  expect([await hits(page), web.hosts.requestsTo('counter.example')]).toEqual([0, []])
})

test.each([
  ['/mistaken', /config\.servces is unknown/],
  ['/unknown', /"gogle-analytics" is not in the catalogue/],
])('a config with a mistake (%s): one error that mends it, all refused, the page works', async (path, message) => {
  const { page, errors, crashes } = await web.visit(path)
  await expect.poll(() => errors.filter((error) => message.test(error))).toHaveLength(1)
  expect(await page.evaluate('askfirst.allows("counter")')).toBe(false)
  expect([crashes, web.hosts.requestsTo('counter.example')]).toEqual([[], []])
})

test('a mistake where silence allowed everything: what ran until it was found is ended, and its host held again', async () => {
  const { page, errors } = await web.visit('/mistaken-us', {
    prepare: (context) =>
      context.addInitScript(`addEventListener('DOMContentLoaded', () => askfirst.when('counter', (signal) => {
        window.counting = signal
      }))`),
  })
  await expect.poll(() => page.evaluate('window.counting?.aborted')).toBe(true)
  expect(errors.filter((error) => /config\.layuot is unknown/.test(error))).toHaveLength(1)
  web.hosts.clear()
  await page.evaluate('fetch("https://counter.example/more").catch(() => {})')
  expect(web.hosts.requestsTo('counter.example')).toEqual([])
})

test('under a strict policy with Trusted Types everything works without one violation', async () => {
  const { page, preferences } = await web.meetBanner('/csp', { prepare: noteViolations })
  await page.getByRole('button', { name: 'Settings' }).click()
  await preferences.waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Accept all' }).click()
  await expect.poll(() => hits(page)).toBe(1)
  expect(await page.evaluate('violations')).toEqual([])
})

test('tags that an application adds later sleep, and wake when they may', async () => {
  const { page } = await web.visit('/')
  await page.evaluate((text) => {
    document.body.insertAdjacentHTML('beforeend', `<div id="later">${text}</div>`)
    const made = document.createElement('script')
    Object.assign(made, { type: 'text/plain', text: 'window.hits = (window.hits ?? 0) + 1' })
    made.dataset.askfirst = 'counter'
    document.body.append(made)
    document.querySelector('h1')?.append(document.createRange().createContextualFragment(text))
  }, counter.tag)
  await page.waitForTimeout(300)
  expect([await hits(page), web.hosts.requestsTo('counter.example')]).toEqual([0, []])
  await page.evaluate('askfirst.choose({ counter: true })')
  await expect.poll(() => hits(page)).toBe(4)
  await page.evaluate((text) => {
    document.body.innerHTML += text
  }, counter.tag)
  await expect.poll(() => hits(page)).toBe(5)
  await page.waitForTimeout(300)
  expect(await hits(page)).toBe(5)
})

test('another tab follows at once', async () => {
  const { page, context } = await web.visit('/')
  const other = await context.newPage()
  await other.goto('https://shop.example/')
  await other.locator('#askfirst-banner').waitFor()
  await page.evaluate('askfirst.acceptAll()')
  await expect.poll(() => other.locator('#askfirst-banner').count()).toBe(0)
  await expect.poll(() => hits(other)).toBe(1)
})

test('with debug on, the ledger shows live what is held, and why; without, its file is never asked for', async () => {
  const { page, crashes } = await web.visit('/debug')
  const ledger = page.locator('#askfirst-ledger')
  await ledger.waitFor()
  const summary = ledger.locator('summary')
  await expect.poll(() => summary.textContent()).toMatch(/^askfirst: 1 held, 0 refused/)
  await summary.click()
  const row = (text: string) => ledger.getByRole('row', { name: text })
  await row('held mark counter counter not-asked').waitFor()

  await page.evaluate('fetch("https://counter.example/more").catch(() => {})')
  await row('refused fetch counter.example/more counter not-asked').waitFor()
  await page.evaluate('askfirst.acceptAll()')
  await row('released mark counter counter granted').waitFor()

  await page.evaluate('askfirst.destroy()')
  await ledger.waitFor({ state: 'detached' })
  expect(crashes).toEqual([])

  const plain = await web.meetBanner('/')
  await plain.page.evaluate('askfirst.acceptAll()')
  await expect.poll(() => hits(plain.page)).toBe(1)
  const files = await plain.page.evaluate("performance.getEntriesByType('resource').map(({ name }) => name)")
  expect(files).not.toContainEqual(expect.stringMatching(/ledger|finddoubts/))
})

test('with debug on, a tracker that is declared as necessary is told to its owner', async () => {
  const { page } = await web.visit('/')
  const warned: string[] = []
  page.on('console', (line) => line.type() === 'warning' && warned.push(line.text()))
  await page.goto('https://shop.example/doubtful')
  await expect.poll(() => warned).toEqual([expect.stringContaining('"hits" is under "necessary"')])
  expect(warned[0]).toContain('static.hotjar.com is of hotjar (statistics)')
})

test('a receipt that cannot be had in a page that is offline is an error, and is had once it is online', async () => {
  const { page, context } = await web.meetBanner('/')
  await page.evaluate('askfirst.acceptAll()')
  await expect.poll(() => hits(page)).toBe(1)
  await page.reload()
  await page.waitForFunction(
    "performance.getEntriesByType('resource').some(({ name }) => name.endsWith('askfirst-keep.js'))",
  )
  await context.setOffline(true)
  const told = await page.evaluate("askfirst.receipt().catch(({ name, message }) => name + ': ' + message)")
  expect(told).toMatch(/^AskFirstError: receipt: a file that it takes did not come\. Ask again once/)
  await context.setOffline(false)
  const receipt = 'askfirst.receipt().then((text) => JSON.parse(text).record.id === askfirst.record().id, () => false)'
  await expect.poll(() => page.evaluate(receipt)).toBe(true)
})
