import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { script } from '../support/script'
import { setUpWeb } from '../support/setUpWeb'
import { site } from '../support/site'
import { thirdParty } from '../support/thirdParty'
import { underPolicy } from '../support/underPolicy'
import { bundleSeal } from './sealed/bundleSeal'
import { foreign } from './sealed/foreign'
import { own } from './sealed/own'
import { twoTags } from './sealed/twoTags'

const policy = "script-src 'nonce-n' 'self'; object-src 'none'"
const typed = `${policy}; require-trusted-types-for 'script'; trusted-types askfirst askfirst-page askfirst-guard`
const nonce = ' nonce="n"'
const ownTyped = own.replace(/document\.write\([^)]*\);/, '')
const module = '<script type="module" src="/module.js"></script>'
const plain = '<script src="/askfirst/askfirst.js"></script>'

/** By name, as the README's guard stands before askfirst, and with another in its place. */
const pagesWith = (guard?: string) => {
  const page = (rest: string, more: Parameters<typeof twoTags>[1] = {}) =>
    twoTags(rest, { ...more, ...(guard !== undefined && { guard }) })
  return {
    missing: page(own, { src: '/missing.js' }),
    empty: page(own, { src: '/empty.js' }),
    throws: page(own, { src: '/throws.js' }),
    hangs: page(own + foreign, { src: '/hangs.js' }),
    nonce: underPolicy(page(own, { nonce }), policy),
    'nonce-missing': underPolicy(page(own, { nonce, src: '/missing.js' }), policy),
    typed: underPolicy(page(ownTyped, { nonce }), typed),
    'typed-missing': underPolicy(page(ownTyped, { nonce, src: '/missing.js' }), typed),
    'worker-fails': page(own, { src: '/fails-in-worker.js' }),
    'worker-hangs': page(own, { src: '/hangs-in-worker.js' }),
    module: page(own, { tag: module }),
    'plain-alone': page(own, { tag: plain }),
    'plain-first': page(own, { tag: `${plain}<script src="/askfirst/askfirst-seal.js"></script>` }),
    'foreign-missing': page(foreign, { src: '/missing.js' }),
  }
}
const under = (folder: string, pages: ReturnType<typeof pagesWith>) =>
  Object.fromEntries(Object.entries(pages).map(([name, page]) => [`${folder}/${name}`, page]))

/** Of the scripts that it is asked for one fails, as without a network, and one never comes. */
const worker = `addEventListener('activate', (event) => event.waitUntil(clients.claim()))
  addEventListener('fetch', (event) => {
    if (event.request.url.endsWith('/fails-in-worker.js')) event.respondWith(Response.error())
    if (event.request.url.endsWith('/hangs-in-worker.js')) event.respondWith(new Promise(() => {}))
  })`

const web = setUpWeb(
  async () => ({
    'shop.example': site({
      ...under('', pagesWith()),
      ...under('/unguarded', pagesWith('')),
      '/install': '<!doctype html><title>Shop</title>',
      '/worker.js': script(worker),
      '/module.js': script(await bundleSeal()),
      '/say.js': (request, response) => script(`say('${request.url}')`)(request, response),
      '/collect.js': script(`(window.ran ??= []).push('collect')`),
      '/empty.js': script(''),
      '/throws.js': script('throw new Error("broken")'),
      '/hangs.js': () => {},
    }),
  }),
  { fallback: thirdParty },
)
/** A page of the site, whose service worker is there by then. */
const open = async (path: string) => {
  const visitor = await web.visit('/install', { lasting: !path.includes('worker'), until: 'commit' })
  if (path.includes('worker')) {
    await visitor.page.evaluate(() => navigator.serviceWorker.register('/worker.js').then(() => {}))
    await visitor.page.waitForFunction(() => navigator.serviceWorker.controller)
  }
  await visitor.page.goto(`https://shop.example/${path}`, { waitUntil: 'commit' })
  return visitor
}
const log = (page: Page) => page.evaluate<string[]>('window.log ?? []')
const connected = () => Object.keys(web.hosts.connections()).filter((host) => host !== 'shop.example')
const isWhole = async (page: Page) => (await log(page)).some((line) => line.startsWith('load'))
const isShown = async (page: Page) => (await page.locator('main').count()) > 0
const patient = { timeout: 30_000 }

const names = Object.keys(pagesWith()).filter((name) => name !== 'foreign-missing')

describe('the page is never blank', () => {
  test.each(names)('%s', async (path) => {
    const { page, crashes } = await open(path)
    await expect.poll(() => isWhole(page), patient).toBe(true)
    expect(await page.locator('main').first().textContent()).toContain('Shop')
    const ran = (await log(page)).map((line) => line.split(' ')[0])
    expect(ran).toEqual(
      expect.arrayContaining(['/say.js?a', 'inline', '/say.js?b', '/say.js?c', 'module', 'DOMContentLoaded']),
    )
    expect(ran.length).toBe(new Set(ran).size)
    expect(crashes.filter((message) => message !== 'broken')).toEqual([])
  })

  test.each(['foreign-missing', 'hangs'])('and stays shut: %s', async (path) => {
    const { page } = await open(path)
    await expect.poll(() => isShown(page), patient).toBe(true)
    await page.waitForTimeout(1000)
    expect(connected()).toEqual([])
  })
})

/** These have `askfirst-seal.js`, which shows the page itself: what the guard is for is in the others. */
const shown = ['nonce', 'typed', 'plain-first']

describe('without the guard', () => {
  test.each(names.filter((name) => !shown.includes(name)))('it would be blank: %s', async (path) => {
    const { page } = await open(`unguarded/${path}`)
    // Where the script hangs, so long that the guard would have given it up; else the page is through by then.
    if (path.includes('hangs')) await page.waitForTimeout(7000)
    else await page.waitForLoadState('load')
    await page.waitForTimeout(1000)
    expect(await isShown(page)).toBe(false)
    expect(await log(page)).toEqual([])
    expect(await page.evaluate('document.body?.innerText.trim() ?? ""')).toBe('')
  })

  test.each(shown)('it is there all the same: %s', async (path) => {
    const { page } = await open(`unguarded/${path}`)
    await expect.poll(() => isWhole(page), patient).toBe(true)
    expect(await isShown(page)).toBe(true)
  })
})
