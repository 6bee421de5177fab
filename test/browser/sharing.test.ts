import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from '../support/browser'
import { type Hosts, startHosts } from '../support/hosts'
import { site } from '../support/site'

const config = { services: [{ id: 'counter', category: 'statistics', name: 'Counter', urls: ['counter.example'] }] }
const auto = { config: { ...config, cookie: { domain: 'auto' } } }
const pages = site({ '/': auto, '/alone': { config }, '/frame': { tag: false, body: '<iframe src="/"></iframe>' } })

let hosts: Hosts
let browser: TestBrowser
beforeAll(async () => {
  const names = [
    'shop.co.uk',
    'www.shop.co.uk',
    'a.b.shop.co.uk',
    'shop.github.io',
    'shop.example',
    'localhost',
    '127.0.0.1',
  ]
  hosts = await startHosts(Object.fromEntries(names.map((name) => [name, pages])))
  browser = await openBrowser(hosts)
})
afterAll(async () => {
  await browser?.close()
  await hosts?.close()
})

const slow = { timeout: 15_000 }
const visitor = async () => {
  const context = await browser.newVisitor()
  const page = await context.newPage()
  return { context, page, [Symbol.asyncDispose]: () => context.close() }
}
const cookies = async (context: BrowserContext) =>
  (await context.cookies()).map(({ domain, name }) => `${name} ${domain}`).sort()
const action = (page: Page) => page.evaluate('askfirst.record()?.action ?? null')

test.each([
  ['www.shop.co.uk', '.shop.co.uk'],
  ['a.b.shop.co.uk', '.shop.co.uk'],
  ['shop.co.uk', '.shop.co.uk'],
  // A public suffix of the list's private part.
  ['shop.github.io', '.shop.github.io'],
  ['shop.example', '.shop.example'],
  ['localhost', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
])('%s finds out that its widest domain is %s, and leaves nothing else', async (host, domain) => {
  await using visit = await visitor()
  await visit.page.goto(`https://${host}/`)
  await visit.page.evaluate('askfirst.rejectAll()')
  await expect.poll(() => cookies(visit.context), slow).toEqual([`askfirst ${domain}`])
})

test('sub-domains of co.uk share one answer, and follow each other; another shop does not', async () => {
  await using visit = await visitor()
  const { page, context } = visit
  await page.goto('https://www.shop.co.uk/')
  await page.evaluate('askfirst.acceptAll()')
  await expect.poll(() => cookies(context), slow).toEqual(['askfirst .shop.co.uk'])
  const other = await context.newPage()
  await other.goto('https://a.b.shop.co.uk/')
  expect(await action(other)).toBe('accept-all')
  await other.locator('#askfirst-trigger').waitFor()
  await page.evaluate('askfirst.withdraw()')
  await expect.poll(() => action(other), slow).toBe('withdraw')
  await other.goto('https://shop.example/')
  expect(await action(other)).toBeNull()
})

test('an answer from before, of one host alone, counts until a newer one; forget() leaves neither', async () => {
  await using visit = await visitor()
  const { page, context } = visit
  await page.goto('https://www.shop.co.uk/alone')
  await page.evaluate('askfirst.rejectAll()')
  await expect.poll(() => cookies(context), slow).toEqual(['askfirst www.shop.co.uk'])
  await page.goto('https://shop.co.uk/')
  await page.evaluate('askfirst.acceptAll()')
  await expect.poll(() => cookies(context), slow).toEqual(['askfirst .shop.co.uk', 'askfirst www.shop.co.uk'])

  // The newer one wins on the host that still has its old one, whatever its config says.
  for (const path of ['/', '/alone']) {
    await page.goto(`https://www.shop.co.uk${path}`)
    expect(await action(page)).toBe('accept-all')
  }
  await page.goto('https://www.shop.co.uk/')
  await page.evaluate('askfirst.withdraw()')
  await expect.poll(() => cookies(context), slow).toEqual(['askfirst .shop.co.uk'])
  await page.goto('https://www.shop.co.uk/alone')
  expect(await action(page)).toBe('withdraw')
  await page.evaluate('askfirst.forget()')
  await expect.poll(() => cookies(context), slow).toEqual([])
  await page.goto('https://www.shop.co.uk/')
  expect(await action(page)).toBeNull()
})

test('a frame of the same site has the page’s answer', async () => {
  await using visit = await visitor()
  const { page } = visit
  await page.goto('https://shop.co.uk/frame')
  const frame = page.frames()[1]
  await frame?.locator('#askfirst-banner').waitFor()
  const other = await visit.context.newPage()
  await other.goto('https://shop.co.uk/')
  await other.evaluate('askfirst.acceptAll()')
  await expect.poll(() => frame?.evaluate('askfirst.record()?.action'), slow).toBe('accept-all')
})
