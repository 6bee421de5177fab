import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Handler } from '../support/hosts'
import { keptNames } from '../support/keptNames'
import { ran } from '../support/ran'
import { setUpWeb } from '../support/setUpWeb'
import { site } from '../support/site'

/** What a tracker does when it runs: it says so, and it stores in every way there is. */
const track = (name: string, wait = '') => `
  ${wait}
  ;(window.ran ??= []).push('${name}:' + (document.currentScript?.dataset.askfirst ?? 'module'))
  document.cookie = '_${name}=1; path=/'
  document.cookie = '_${name}_wide=1; path=/; domain=shop.example'
  localStorage.setItem('${name}', 'local'); sessionStorage.setItem('${name}', 'session')
  indexedDB.open('${name}')`

const kinds = ['cookie', 'local', 'session', 'indexeddb'] as const
const service = (id: string, category: string) => ({
  id,
  category,
  name: id,
  urls: [`${id}.example`],
  storage: [
    ...kinds.map((kind) => ({ kind, name: kind === 'cookie' ? `_${id}` : id })),
    { kind: 'cookie', name: `_${id}_*` },
  ],
})
const config = {
  services: [service('counter', 'statistics'), service('heat', 'statistics'), service('adnet', 'marketing')],
  policyUrl: '/policy',
}

const marked = `
  <script type="text/plain" data-askfirst="counter" src="https://counter.example/slow.js"></script>
  <script type="text/plain" data-askfirst="counter">(window.ran ??= []).push('inline:' + document.currentScript.dataset.askfirst)</script>
  <script type="text/plain" data-type="module" data-askfirst="heat" data-askfirst-src="https://heat.example/module.js"></script>
  <script type="text/plain" data-askfirst="adnet" async src="https://adnet.example/ad.js"></script>
  <img alt="" data-askfirst="adnet" data-src="https://adnet.example/pixel.gif">
  <link rel="stylesheet" data-askfirst="statistics" data-href="https://counter.example/style.css">
  <iframe data-askfirst="heat" data-src="https://heat.example/frame" title="Heat map" width="300" height="150"></iframe>
  <template data-askfirst="adnet"><p id="inside">Inside</p><script src="https://adnet.example/inside.js"></script><script>window.ran.push('after-inside')</script></template>`

const play =
  (files: Record<string, [type: string, body: string, delay?: number]>): Handler =>
  (request, response) => {
    const [type, body, delay = 0] = files[request.url ?? ''] ?? ['text/plain', '']
    response.setHeader('access-control-allow-origin', '*')
    setTimeout(() => response.setHeader('content-type', type).end(body), delay)
  }
const js = 'text/javascript'

const web = setUpWeb({
  'shop.example': site({
    '/': { config, body: `<main><h1>Shop</h1>${marked}</main>` },
    '/bare': {
      tag: false,
      body: marked
        .replaceAll('type="text/plain" data-type', 'type')
        .replaceAll('type="text/plain"', '')
        .replaceAll(/data-(askfirst-)?(src|href)/g, '$2')
        .replaceAll(/<\/?template[^>]*>/g, ''),
    },
    '/policy': { config, body: '<div data-askfirst-declaration></div>' },
  }),
  'counter.example': play({
    '/slow.js': [js, track('counter'), 300],
    '/style.css': ['text/css', 'main{color:rgb(1,2,3)}'],
  }),
  'heat.example': play({ '/module.js': [js, track('heat')], '/frame': ['text/html', '<p>Heat</p>'] }),
  'adnet.example': play({
    '/ad.js': [js, track('adnet')],
    '/inside.js': [js, "window.ran.push('inside')"],
    '/pixel.gif': ['image/gif', 'GIF89a'],
  }),
})

const thirdParties = () =>
  [...new Set(web.hosts.requests().map(({ host }) => host))].filter((host) => host !== 'shop.example')
const settled = (page: Page) => page.waitForTimeout(900)

test('before a choice, and after reject and a reload: no request, no run, no trace', async () => {
  const { page, banner, errors, crashes } = await web.meetBanner('/')
  await settled(page)
  expect([thirdParties(), await ran(page), await keptNames(page)]).toEqual([[], [], []])

  await page.reload()
  await banner.waitFor()
  expect([thirdParties(), await ran(page), await keptNames(page)]).toEqual([[], [], []])

  await page.getByRole('button', { name: 'Reject all' }).click()
  await expect.poll(() => banner.count()).toBe(0)
  await settled(page)
  await page.reload()
  await settled(page)
  expect(await banner.count()).toBe(0)
  expect([thirdParties(), await ran(page), await keptNames(page)]).toEqual([[], [], []])
  expect([errors, crashes]).toEqual([[], []])
})

test('after accept each tag runs once, in order, and does what it does on the bare page', async () => {
  const bare = await web.visit('/bare')
  await settled(bare.page)
  const expected = {
    ran: (await ran(bare.page)).map((one) => one.split(':')[0]).sort(),
    traces: await keptNames(bare.page),
  }
  expect(expected.ran).toHaveLength(6)

  web.hosts.clear()
  const { page, banner, errors, crashes } = await web.visit('/')
  await page.getByRole('button', { name: 'Accept all' }).click()
  await expect.poll(() => ran(page).then(({ length }) => length)).toBe(6)
  await settled(page)
  const order = await ran(page)
  expect(order.map((one) => one.split(':')[0]).sort()).toEqual(expected.ran)
  expect(order.indexOf('inline:counter')).toBe(order.indexOf('counter:counter') + 1)
  expect(order.indexOf('after-inside')).toBeGreaterThan(order.indexOf('inside'))
  expect(await keptNames(page)).toEqual(expected.traces)
  expect(thirdParties().sort()).toEqual(['adnet.example', 'counter.example', 'heat.example'])
  expect(await page.locator('main').evaluate((main) => getComputedStyle(main).color)).toBe('rgb(1, 2, 3)')
  expect(await page.locator('#inside').count()).toBe(1)
  expect([errors, crashes]).toEqual([[], []])

  await page.reload()
  await expect.poll(() => ran(page).then(({ length }) => length)).toBe(6)
  expect(await banner.count()).toBe(0)
})

test('one service alone: exactly that', async () => {
  const { page, banner } = await web.visit('/')
  await page.evaluate('askfirst.choose({ heat: true })')
  await expect.poll(() => ran(page)).toEqual(['heat:module'])
  await settled(page)
  expect(thirdParties()).toEqual(['heat.example'])
  expect(await ran(page)).toEqual(['heat:module'])
  expect(await banner.count()).toBe(1)
})

test('after withdrawal nothing of it is left, also after the one reload; what nobody declared stays', async () => {
  const { page } = await web.visit('/')
  await page.evaluate(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: as pages set them
    document.cookie = 'cart=7; path=/'
    localStorage.setItem('cart', '7')
  })
  await page.getByRole('button', { name: 'Accept all' }).click()
  await expect.poll(() => ran(page).then(({ length }) => length)).toBe(6)
  let loads = 0
  page.on('load', () => loads++)
  await page.evaluate('askfirst.withdraw()')
  await page.waitForTimeout(3000)
  expect(loads).toBe(1)
  expect(await keptNames(page)).toEqual(['cookie cart', 'local cart'])
  expect(await ran(page)).toEqual([])
  expect(await page.evaluate('askfirst.record().action')).toBe('withdraw')
})
