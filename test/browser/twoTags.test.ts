import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { AskFirst } from '../../src/types'
import { openBrowser, type TestBrowser } from '../support/browser'
import { type Handler, type Hosts, startHosts } from '../support/hosts'

declare global {
  interface Window {
    ran?: string[]
    log?: string[]
    askfirst: AskFirst
  }
}

/** As it stands in the README. */
const guard =
  /```html\n(<script>\n {2}\/\/ Shows the page[\s\S]*?<\/script>)\n/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? ''
const config = {
  services: [
    { id: 'counter', category: 'statistics', name: 'Counter', urls: ['counter.example', 'shop.example/collect*'] },
  ],
}
const push = `(window.askfirst = window.askfirst || []).push(${JSON.stringify(config)})`

const foreign = `
  <link rel="preconnect" href="https://preconnect.example"><link rel="dns-prefetch" href="https://prefetch.example">
  <link rel="preload" as="script" href="https://counter.example/preload.js">
  <script src="https://counter.example/one.js"></script>
  <script>(window.ran ??= []).push('own')</script>
  <script defer src="https://counter.example/two.js"></script>
  <script src="https://stranger.example/three.js"></script>
  <script src="/collect.js"></script>
  <script type="speculationrules">{"prefetch":[{"urls":["https://stranger.example/next.html"]}]}</script>
  <link rel="stylesheet" href="https://stranger.example/style.css">
  </head><body><main>Shop</main>
  <img alt="" src="https://stranger.example/pixel.gif" srcset="https://counter.example/big.gif 2x">
  <video poster="https://stranger.example/poster.gif"></video>
  <iframe src="https://stranger.example/player.html" title="Film" width="320" height="180"></iframe>
  <script type="module">import 'https://counter.example/four.js'</script></body></html>`

/** Writes down what runs, when, and as what. */
const own = `
  <script nonce="n">log = []; say = (name) => log.push(name + ' ' + document.readyState.replace('complete', 'interactive') + ' ' + (document.currentScript?.id ?? '-'))
    addEventListener('DOMContentLoaded', () => say('DOMContentLoaded')); addEventListener('load', () => say('load'));
    document.addEventListener('DOMContentLoaded', () => say('document'))</script>
  <script nonce="n" id="a" src="/say.js?a"></script>
  <script nonce="n" id="b" defer src="/say.js?b"></script>
  <script nonce="n" id="m" type="module">say('module')</script>
  <script nonce="n" id="c" defer src="/say.js?c"></script>
  <script nonce="n" id="d">say('inline')</script>
  </head><body class="shop" data-say="1"><main>Shop: 1 < 2</main>
  <script nonce="n" id="e">document.write('<p id="written">written</p>'); say('writes ' + !!document.getElementById('written'))</script>
  <script nonce="n" id="f" src="/say.js?f"></script>
  <noscript><p>none</p></noscript>
  <svg><circle r="1"/></svg>
  <script nonce="n" id="g">say('last ' + document.querySelectorAll('#written').length)</script>`
const handlers = `<img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" onload="image = 1">`

const head = (before = '') =>
  `<!doctype html><html lang="fi" class="x"><head><meta charset="utf-8"><title>Kauppa</title>${before}`
const twoTags = (rest: string, src = '/askfirst/askfirst-seal.js', nonce = '') =>
  head(
    `<link rel="icon" href="data:,">${guard.replace('<script', `<script${nonce}`)}<script${nonce}>${push}</script>` +
      `<script${nonce} src="${src}"></script><noframes data-askfirst>${rest}`,
  )
const pages: Record<string, string> = {
  '/': twoTags(foreign),
  '/own': twoTags(own + handlers),
  '/plain': head(own + handlers),
  '/missing': twoTags(own, '/missing.js'),
  '/empty': twoTags(own, '/empty.js'),
  '/throws': twoTags(own, '/throws.js'),
  '/hangs': twoTags(own + foreign, '/hangs.js'),
  '/foreign-missing': twoTags(foreign, '/missing.js'),
  '/nonce': twoTags(own, undefined, ' nonce="n"'),
  '/nonce-missing': twoTags(own, '/missing.js', ' nonce="n"'),
  '/typed': twoTags(own.replace(/document\.write\([^)]*\);/, ''), undefined, ' nonce="n"'),
  '/typed-missing': twoTags(own.replace(/document\.write\([^)]*\);/, ''), '/missing.js', ' nonce="n"'),
}
const script =
  (text: string): Handler =>
  (_, response) =>
    void response.setHeader('content-type', 'text/javascript').end(text)
const files: Record<string, Handler> = {
  '/say.js': (request, response) => script(`say('${request.url}')`)(request, response),
  '/collect.js': script(`(window.ran ??= []).push('collect')`),
  '/empty.js': script(''),
  '/throws.js': script('throw new Error("broken")'),
  '/hangs.js': () => {},
}
const shop: Handler = (request, response) => {
  const path = new URL(request.url ?? '/', 'https://shop.example').pathname
  const file = files[path]
  if (file) return file(request, response)
  const page = pages[path]
  if (!page) return void response.writeHead(404).end()
  response.setHeader('content-type', 'text/html; charset=utf-8')
  const typed = "; require-trusted-types-for 'script'; trusted-types askfirst askfirst-page askfirst-guard"
  if (/nonce|typed/.test(path))
    response.setHeader(
      'content-security-policy',
      `script-src 'nonce-n' 'self'; object-src 'none'${/typed/.test(path) ? typed : ''}`,
    )
  response.end(page)
}
const play: Handler = ({ url = '' }, response) => {
  response.setHeader('access-control-allow-origin', '*')
  if (url.endsWith('.js')) script(`(window.ran ??= []).push('${url.slice(1)}')`)({ url } as never, response)
  else response.end()
}

let hosts: Hosts
let browser: TestBrowser
beforeAll(async () => {
  hosts = await startHosts({ 'shop.example': shop }, play)
  browser = await openBrowser(hosts)
})
afterAll(async () => {
  await browser?.close()
  await hosts?.close()
})
let page: Page
let errors: string[]
beforeEach(async () => {
  hosts.clear()
  await browser.regular.clearCookies()
  page = await browser.regular.newPage()
  errors = []
  page.on('pageerror', ({ message }) => errors.push(message))
  return () => page.close()
})
const patient = { timeout: 15_000 }
const ran = () => page.evaluate(() => window.ran ?? [])
const log = () => page.evaluate(() => window.log ?? [])
const others = () => Object.keys(hosts.connections()).filter((host) => host !== 'shop.example')
const isWhole = async () => (await log()).some((line) => line.startsWith('load'))

test('nothing leaves before consent; after it each tag runs once, in order; after a withdrawal nothing does', async () => {
  await page.goto('https://shop.example/', { waitUntil: 'commit' })
  await expect.poll(ran, patient).toEqual(['own'])
  await expect.poll(() => page.locator('#askfirst-banner').count(), patient).toBe(1)
  await page.waitForTimeout(1000)
  expect(others()).toEqual([])
  expect(hosts.requestsTo('shop.example').filter(({ path }) => path === '/collect.js')).toEqual([])
  expect(await page.locator('main').textContent()).toBe('Shop')
  expect(await page.evaluate(() => document.documentElement.lang + document.title)).toBe('fiKauppa')
  expect(errors).toEqual([])

  await page.locator('#askfirst-banner [data-askfirst-action="accept-all"]').click()
  await expect.poll(ran, patient).toEqual(['one.js', 'own', 'three.js', 'collect', 'two.js', 'four.js'])
  expect(await page.locator('#askfirst-banner').count()).toBe(0)

  hosts.clear()
  await page.evaluate(() => window.askfirst.withdraw())
  await expect.poll(ran, patient).toEqual(['own'])
  await page.waitForTimeout(1000)
  expect(hosts.requests().filter(({ host }) => host !== 'shop.example')).toEqual([])
})

test('the page runs as it would without', async () => {
  await page.goto('https://shop.example/plain')
  await expect.poll(isWhole, patient).toBe(true)
  const plain = await log()
  const html = () =>
    page.evaluate(() => [
      document.body.innerHTML,
      document.body.className,
      document.compatMode,
      document.title,
      'image' in window,
    ])
  const before = await html()
  expect(plain.length).toBeGreaterThan(10)

  await page.goto('https://shop.example/own', { waitUntil: 'commit' })
  await expect.poll(isWhole, patient).toBe(true)
  expect(await log()).toEqual(plain)
  await page.evaluate(() => window.askfirst.acceptAll())
  await page.waitForTimeout(1500)
  await expect.poll(isWhole, patient).toBe(true)
  expect(await log()).toEqual(plain)
  const bare = ([body, ...rest]: unknown[]) => [
    String(body)
      .replace(/<[^>]*askfirst[\s\S]*$/, '')
      .trim(),
    ...rest,
  ]
  expect(bare(await html())).toEqual(bare(before))
})

describe('the page is never blank', () => {
  test.each(['missing', 'empty', 'throws', 'hangs', 'nonce', 'nonce-missing', 'typed', 'typed-missing'])(
    '%s',
    async (path) => {
      await page.goto(`https://shop.example/${path}`, { waitUntil: 'commit' })
      await expect.poll(isWhole, { timeout: 30_000 }).toBe(true)
      expect(await page.locator('main').first().textContent()).toContain('Shop')
      const names = (await log()).map((line) => line.split(' ')[0])
      expect(names).toEqual(
        expect.arrayContaining(['/say.js?a', 'inline', '/say.js?b', '/say.js?c', 'module', 'DOMContentLoaded']),
      )
      expect(names.length).toBe(new Set(names).size)
      expect(errors.filter((message) => message !== 'broken')).toEqual([])
    },
  )

  test.each(['foreign-missing', 'hangs'])('and stays shut: %s', async (path) => {
    await page.goto(`https://shop.example/${path}`, { waitUntil: 'commit' })
    await expect.poll(() => page.locator('main').count(), { timeout: 30_000 }).toBeGreaterThan(0)
    await page.waitForTimeout(1000)
    expect(others()).toEqual([])
  })
})
