import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from '../support/browser'
import { type Hosts, startHosts } from '../support/hosts'
import { site } from '../support/site'
import { stored } from '../support/stored'

const track = `
  document.cookie = '_track=1; path=/'
  localStorage.setItem('track', 'local')
  sessionStorage.setItem('track', 'session')
  const opened = new Promise((resolve) => { indexedDB.open('track').onsuccess = resolve })
  window.tracked = Promise.all([opened, caches.open('track'),
    fetch('https://collect.tracker.example/hit?id=7', { method: 'POST', body: 'seen', mode: 'no-cors', credentials: 'include' })])`

let hosts: Hosts
let browser: TestBrowser

beforeAll(async () => {
  hosts = await startHosts({
    'shop.example': site({
      '/': { tag: false, body: '<script src="https://tracker.example/track.js"></script>' },
      '/hint': { tag: false, head: '<link rel="preconnect" href="https://hinted.example">' },
      '/quiet': { tag: false },
    }),
    'tracker.example': (_, response) => void response.setHeader('content-type', 'text/javascript').end(track),
    'collect.tracker.example': (_, response) =>
      void response.writeHead(204, { 'set-cookie': 'third=3; Secure; SameSite=None; HttpOnly' }).end(),
  })
  browser = await openBrowser(hosts)
})

afterAll(async () => {
  await browser?.close()
  await hosts?.close()
})

test('a third-party script runs, and the server and the browser both tell of it', async () => {
  hosts.clear()
  const context = await browser.newVisitor()
  const page = await context.newPage()
  await page.goto('https://shop.example/')
  await page.evaluate('tracked')

  expect(hosts.requestsTo('tracker.example').map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /track.js'])
  expect(hosts.requestsTo('collect.tracker.example')).toMatchObject([
    { method: 'POST', path: '/hit?id=7', body: 'seen' },
  ])
  const { cookies, ...rest } = await stored(page)
  expect(cookies.map(({ domain, name }) => `${domain} ${name}`).sort()).toEqual([
    'collect.tracker.example third',
    'shop.example _track',
  ])
  expect(rest).toEqual({
    local: { track: 'local' },
    session: { track: 'session' },
    indexeddb: ['track'],
    caches: ['track'],
  })
  await context.close()
})

test('a preconnect is seen though it asks for nothing', async ({ skip }) => {
  hosts.clear()
  const page = await browser.regular.newPage()
  await page.goto('https://shop.example/hint')
  skip(
    !(await page.evaluate(() => navigator.pdfViewerEnabled)),
    'the headless shell, a lesser Chromium, never preconnects',
  )
  await expect.poll(() => hosts.connections(), { timeout: 10_000 }).toHaveProperty(['hinted.example'])
  expect(hosts.requestsTo('hinted.example')).toEqual([])
  await page.close()
})

test('visitors share nothing, and a page that asks for nothing causes nothing', async () => {
  hosts.clear()
  const context = await browser.newVisitor()
  const page = await context.newPage()
  await page.goto('https://shop.example/quiet')
  await page.waitForTimeout(500)
  expect(hosts.requests().map(({ host, path }) => host + path)).toEqual(['shop.example/quiet'])
  expect(Object.keys(hosts.connections())).toEqual(['shop.example'])
  expect(await stored(page)).toEqual({ cookies: [], local: {}, session: {}, indexeddb: [], caches: [] })
  await context.close()
})

test('the built files lie under /askfirst/ of every host', async () => {
  const context = await browser.newVisitor()
  const page = await context.newPage()
  const { ok, type } = await page.goto('https://shop.example/quiet').then(() =>
    page.evaluate(async () => {
      const response = await fetch('https://cdn.example/askfirst/askfirst.js')
      return { ok: response.ok, type: response.headers.get('content-type') }
    }),
  )
  expect({ ok, type }).toEqual({ ok: true, type: 'text/javascript' })
  await context.close()
})
