import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { counter } from '../support/counter'
import { setUpWeb } from '../support/setUpWeb'
import { site } from '../support/site'

const config = { services: [counter.service] }
const auto = { config: { ...config, cookie: { domain: 'auto' } } }
const pages = site({ '/': auto, '/alone': { config }, '/frame': { tag: false, body: '<iframe src="/"></iframe>' } })

const names = [
  'shop.co.uk',
  'www.shop.co.uk',
  'a.b.shop.co.uk',
  'shop.github.io',
  'shop.example',
  'localhost',
  '127.0.0.1',
]
const web = setUpWeb(Object.fromEntries(names.map((name) => [name, pages])))

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
  const { page, context } = await web.visit(`https://${host}/`)
  await page.evaluate('askfirst.rejectAll()')
  await expect.poll(() => cookies(context)).toEqual([`askfirst ${domain}`])
})

test('sub-domains of co.uk share one answer, and follow each other; another shop does not', async () => {
  const { page, context } = await web.visit('https://www.shop.co.uk/')
  await page.evaluate('askfirst.acceptAll()')
  await expect.poll(() => cookies(context)).toEqual(['askfirst .shop.co.uk'])
  const other = await context.newPage()
  await other.goto('https://a.b.shop.co.uk/')
  expect(await action(other)).toBe('accept-all')
  await other.locator('#askfirst-trigger').waitFor()
  await page.evaluate('askfirst.withdraw()')
  await expect.poll(() => action(other)).toBe('withdraw')
  await other.goto('https://shop.example/')
  expect(await action(other)).toBeNull()
})

test('an answer from before, of one host alone, counts until a newer one; forget() leaves neither', async () => {
  const { page, context } = await web.visit('https://www.shop.co.uk/alone')
  await page.evaluate('askfirst.rejectAll()')
  await expect.poll(() => cookies(context)).toEqual(['askfirst www.shop.co.uk'])
  await page.goto('https://shop.co.uk/')
  await page.evaluate('askfirst.acceptAll()')
  await expect.poll(() => cookies(context)).toEqual(['askfirst .shop.co.uk', 'askfirst www.shop.co.uk'])

  // The newer one wins on the host that still has its old one, whatever its config says.
  for (const path of ['/', '/alone']) {
    await page.goto(`https://www.shop.co.uk${path}`)
    expect(await action(page)).toBe('accept-all')
  }
  await page.goto('https://www.shop.co.uk/')
  await page.evaluate('askfirst.withdraw()')
  await expect.poll(() => cookies(context)).toEqual(['askfirst .shop.co.uk'])
  await page.goto('https://www.shop.co.uk/alone')
  expect(await action(page)).toBe('withdraw')
  await page.evaluate('askfirst.forget()')
  await expect.poll(() => cookies(context)).toEqual([])
  await page.goto('https://www.shop.co.uk/')
  expect(await action(page)).toBeNull()
})

test('a frame of the same site has the page’s answer', async () => {
  const { page, context } = await web.visit('https://shop.co.uk/frame')
  const frame = page.frames()[1]
  await frame?.locator('#askfirst-banner').waitFor()
  const other = await context.newPage()
  await other.goto('https://shop.co.uk/')
  await other.evaluate('askfirst.acceptAll()')
  await expect.poll(() => frame?.evaluate('askfirst.record()?.action')).toBe('accept-all')
})
