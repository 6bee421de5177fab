import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { elsewhere } from '../support/elsewhere'
import { guard } from '../support/guard'
import { pushed } from '../support/pushed'
import { ran } from '../support/ran'
import { script } from '../support/script'
import { setUpWeb } from '../support/setUpWeb'
import { site } from '../support/site'
import { thirdParty } from '../support/thirdParty'
import { tracker } from '../support/tracker'
import { underPolicy } from '../support/underPolicy'

const foreign = `
  <link rel="preconnect" href="https://preconnect.example"><link rel="dns-prefetch" href="https://prefetch.example">
  <link rel="preload" as="script" href="https://tracker.example/preload.js">
  <script src="https://tracker.example/one.js"></script>
  <script>(window.ran ??= []).push('own')</script>
  <script defer src="https://tracker.example/two.js"></script>
  <script src="https://stranger.example/three.js"></script>
  <script src="/collect.js"></script>
  <script type="speculationrules">{"prefetch":[{"urls":["https://stranger.example/next.html"]}]}</script>
  <link rel="stylesheet" href="https://stranger.example/style.css">
  </head><body><main>Shop</main>
  <img alt="" src="https://stranger.example/pixel.gif" srcset="https://tracker.example/big.gif 2x">
  <video poster="https://stranger.example/poster.gif"></video>
  <iframe src="https://stranger.example/player.html" title="Film" width="320" height="180"></iframe>
  <script type="module">import 'https://tracker.example/four.js'</script></body></html>`

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
const image = `<img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" onload="image = 1">`

const head = (before = '') =>
  `<!doctype html><html lang="fi" class="x"><head><meta charset="utf-8"><title>Kauppa</title>${before}`
const twoTags = (rest: string, src = '/askfirst/askfirst-seal.js', nonce = '') => {
  const tags = `${guard}${pushed({ services: [tracker] })}<script src="${src}"></script>`
  return head(
    `<link rel="icon" href="data:,">${tags.replaceAll('<script', `<script${nonce}`)}<noframes data-askfirst>${rest}`,
  )
}
const missing = '/missing.js'
const policy = "script-src 'nonce-n' 'self'; object-src 'none'"
const typed = `${policy}; require-trusted-types-for 'script'; trusted-types askfirst askfirst-page askfirst-guard`
const withNonce = (rest: string, src?: string) => twoTags(rest, src, ' nonce="n"')
const ownTyped = own.replace(/document\.write\([^)]*\);/, '')

const web = setUpWeb(
  {
    'shop.example': site({
      '/': twoTags(foreign),
      '/own': twoTags(own + image),
      '/plain': head(own + image),
      '/missing': twoTags(own, missing),
      '/empty': twoTags(own, '/empty.js'),
      '/throws': twoTags(own, '/throws.js'),
      '/hangs': twoTags(own + foreign, '/hangs.js'),
      '/foreign-missing': twoTags(foreign, missing),
      '/nonce': underPolicy(withNonce(own), policy),
      '/nonce-missing': underPolicy(withNonce(own, missing), policy),
      '/typed': underPolicy(withNonce(ownTyped), typed),
      '/typed-missing': underPolicy(withNonce(ownTyped, missing), typed),
      '/say.js': (request, response) => script(`say('${request.url}')`)(request, response),
      '/collect.js': script(`(window.ran ??= []).push('collect')`),
      '/empty.js': script(''),
      '/throws.js': script('throw new Error("broken")'),
      '/hangs.js': () => {},
    }),
  },
  { fallback: thirdParty },
)
const open = (path: string) => web.visit(path, { lasting: true, until: 'commit' })
const log = (page: Page) => page.evaluate<string[]>('window.log ?? []')
const connected = () => Object.keys(web.hosts.connections()).filter((host) => host !== 'shop.example')
const isWhole = async (page: Page) => (await log(page)).some((line) => line.startsWith('load'))

test('nothing leaves before consent; after it each tag runs once, in order; after a withdrawal nothing does', async () => {
  const { page, banner, crashes } = await open('/')
  await expect.poll(() => ran(page)).toEqual(['own'])
  await expect.poll(() => banner.count()).toBe(1)
  await page.waitForTimeout(1000)
  expect(connected()).toEqual([])
  expect(web.hosts.requestsTo('shop.example').filter(({ path }) => path === '/collect.js')).toEqual([])
  expect(await page.locator('main').textContent()).toBe('Shop')
  expect(await page.evaluate(() => document.documentElement.lang + document.title)).toBe('fiKauppa')
  expect(crashes).toEqual([])

  await banner.locator('[data-askfirst-action="accept-all"]').click()
  await expect.poll(() => ran(page)).toEqual(['one.js', 'own', 'three.js', 'collect', 'two.js', 'four.js'])
  expect(await banner.count()).toBe(0)

  web.hosts.clear()
  await page.evaluate(() => window.askfirst.withdraw())
  await expect.poll(() => ran(page)).toEqual(['own'])
  await page.waitForTimeout(1000)
  expect(elsewhere(web.hosts)).toEqual([])
})

test('the page runs as it would without', async () => {
  const { page } = await open('/plain')
  await expect.poll(() => isWhole(page)).toBe(true)
  const plain = await log(page)
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
  await expect.poll(() => isWhole(page)).toBe(true)
  expect(await log(page)).toEqual(plain)
  await page.evaluate(() => window.askfirst.acceptAll())
  await page.waitForTimeout(1500)
  await expect.poll(() => isWhole(page)).toBe(true)
  expect(await log(page)).toEqual(plain)
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
      const { page, crashes } = await open(`/${path}`)
      await expect.poll(() => isWhole(page), { timeout: 30_000 }).toBe(true)
      expect(await page.locator('main').first().textContent()).toContain('Shop')
      const names = (await log(page)).map((line) => line.split(' ')[0])
      expect(names).toEqual(
        expect.arrayContaining(['/say.js?a', 'inline', '/say.js?b', '/say.js?c', 'module', 'DOMContentLoaded']),
      )
      expect(names.length).toBe(new Set(names).size)
      expect(crashes.filter((message) => message !== 'broken')).toEqual([])
    },
  )

  test.each(['foreign-missing', 'hangs'])('and stays shut: %s', async (path) => {
    const { page } = await open(`/${path}`)
    await expect.poll(() => page.locator('main').count(), { timeout: 30_000 }).toBeGreaterThan(0)
    await page.waitForTimeout(1000)
    expect(connected()).toEqual([])
  })
})
