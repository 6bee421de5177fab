import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from '../support/browser'
import { type Hosts, startHosts } from '../support/hosts'
import { site } from '../support/site'

const config = {
  services: [{ id: 'counter', category: 'statistics', name: 'Counter', urls: ['counter.example'] }],
  records: '/records',
}
const tag = '<script type="text/plain" data-askfirst="counter" src="https://counter.example/hit.js"></script>'

/**
 * The page itself tells the server what it sees, once it is quiet: of one that comes back playwright has no document.
 */
const telling = `<script>
  const tell = (when) => setTimeout(() => {
    const { allowed, because } = askfirst.decisions().counter ?? {}
    const seen = {
      when, because, allowed,
      banner: !!document.getElementById('askfirst-banner'),
      state: document.documentElement.dataset.askfirstState,
      host: document.querySelectorAll('#askfirst-host').length,
      stored: [document.cookie, ...Object.keys(localStorage)].filter((text) => text.includes('askfirst')).length,
    }
    navigator.sendBeacon('/told', JSON.stringify({ path: location.pathname, ...seen }))
  }, 1500)
</script>`
const whenBack = `<script>addEventListener('pageshow', ({ persisted }) => tell(persisted ? 'back' : 'first'))</script>`
/** What must not be stored is kept out of the back/forward cache, too. */
const cacheable = (response: ServerResponse) => response.setHeader('cache-control', 'no-cache')

let hosts: Hosts
let browser: TestBrowser
beforeAll(async () => {
  const pages = site({
    '/': { config, body: `<h1>Shop</h1>${tag}${telling}${whenBack}` },
    '/other': { config, body: `<h1>Other</h1>${telling}${whenBack}` },
  })
  hosts = await startHosts({
    'shop.example': (request, response) =>
      request.method === 'POST' ? void response.writeHead(201).end('{}') : pages(request, cacheable(response)),
    'counter.example': (_, response) =>
      void response.setHeader('content-type', 'text/javascript').end('window.hits = 1'),
  })
  // Playwright switches it off.
  browser = await openBrowser(hosts, { ignoreDefaultArgs: ['--disable-back-forward-cache'] })
})
afterAll(async () => {
  await browser?.close()
  await hosts?.close()
})
beforeEach(() => hosts.clear())

const wait = { timeout: 20_000 }
const told = () =>
  hosts
    .requestsTo('shop.example')
    .filter(({ path }) => path === '/told')
    .map(({ body }): Record<string, unknown> => JSON.parse(body))
const toldOf = (path: string, when: string) => () => told().find((one) => one.path === path && one.when === when)
/** By id: what a page had on its way when it was left is sent again by the next, and taken once. */
const records = () => {
  const sent = hosts.requestsTo('shop.example').filter(({ path }) => path === '/records')
  return new Set(sent.map(({ body }) => JSON.parse(body).id))
}

test.each([
  ['acceptAll', true, 'granted'],
  ['rejectAll', false, 'refused'],
])('a page that comes back follows what was answered meanwhile (%s)', async (answer, allowed, because) => {
  const context = await browser.newVisitor()
  const page = await context.newPage()
  await page.goto('https://shop.example/')
  await expect.poll(toldOf('/', 'first'), wait).toMatchObject({ banner: true, allowed: false })
  await page.evaluate('location.href = "/other"')
  await expect.poll(toldOf('/other', 'first'), wait).toMatchObject({ banner: true })
  await page.evaluate(`askfirst.${answer}()`)
  await expect.poll(async () => (await context.cookies()).some(({ name }) => name === 'askfirst'), wait).toBe(true)
  expect(hosts.requestsTo('counter.example')).toEqual([])

  await page.evaluate('history.back()')
  await expect
    .poll(toldOf('/', 'back'), wait)
    .toMatchObject({ banner: false, host: 0, allowed, because, state: 'decided' })
  await expect.poll(() => hosts.requestsTo('counter.example').length, wait).toBe(allowed ? 1 : 0)
  await expect.poll(() => records().size, wait).toBe(1)
  await context.close()
})
