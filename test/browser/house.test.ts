import { expect, test } from 'vitest'
import { nothingStored } from '../support/nothingStored'
import { script } from '../support/script'
import { setUpWeb } from '../support/setUpWeb'
import { site } from '../support/site'
import { stored } from '../support/stored'

const track = `
  document.cookie = '_track=1; path=/'
  localStorage.setItem('track', 'local')
  sessionStorage.setItem('track', 'session')
  const opened = new Promise((resolve) => { indexedDB.open('track').onsuccess = resolve })
  window.tracked = Promise.all([opened, caches.open('track'),
    fetch('https://collect.tracker.example/hit?id=7', { method: 'POST', body: 'seen', mode: 'no-cors', credentials: 'include' })])`

const web = setUpWeb({
  'shop.example': site({
    '/': { tag: false, body: '<script src="https://tracker.example/track.js"></script>' },
    '/hint': { tag: false, head: '<link rel="preconnect" href="https://hinted.example">' },
    '/quiet': { tag: false },
  }),
  'tracker.example': script(track),
  'collect.tracker.example': (_, response) =>
    void response.writeHead(204, { 'set-cookie': 'third=3; Secure; SameSite=None; HttpOnly' }).end(),
})

test('a third-party script runs, and the server and the browser both tell of it', async () => {
  const { page } = await web.visit('/')
  await page.evaluate('tracked')

  expect(web.hosts.requestsTo('tracker.example').map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /track.js',
  ])
  expect(web.hosts.requestsTo('collect.tracker.example')).toMatchObject([
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
    opfs: [],
    state: [],
  })
})

test('a preconnect is seen though it asks for nothing', async ({ skip }) => {
  const { page } = await web.visit('/hint', { lasting: true })
  skip(
    !(await page.evaluate(() => navigator.pdfViewerEnabled)),
    'the headless shell, a lesser Chromium, never preconnects',
  )
  await expect.poll(() => web.hosts.connections(), { timeout: 10_000 }).toHaveProperty(['hinted.example'])
  expect(web.hosts.requestsTo('hinted.example')).toEqual([])
})

test('visitors share nothing, and a page that asks for nothing causes nothing', async () => {
  const { page } = await web.visit('/quiet')
  await page.waitForTimeout(500)
  expect(web.hosts.requests().map(({ host, path }) => host + path)).toEqual(['shop.example/quiet'])
  expect(Object.keys(web.hosts.connections())).toEqual(['shop.example'])
  expect(await stored(page)).toEqual(nothingStored)
})

test('the built files lie under /askfirst/ of every host', async () => {
  const { page } = await web.visit('/quiet')
  const answer = await page.evaluate(async () => {
    const response = await fetch('https://cdn.example/askfirst/askfirst.js')
    return { ok: response.ok, type: response.headers.get('content-type') }
  })
  expect(answer).toEqual({ ok: true, type: 'text/javascript' })
})
