import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { elsewhere } from '../support/elsewhere'
import { ran } from '../support/ran'
import { script } from '../support/script'
import { setUpWeb } from '../support/setUpWeb'
import { site } from '../support/site'
import { thirdParty } from '../support/thirdParty'
import { foreign } from './sealed/foreign'
import { headOf } from './sealed/headOf'
import { own } from './sealed/own'
import { twoTags } from './sealed/twoTags'

const image = `<img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" onload="image = 1">`

const web = setUpWeb(
  {
    'shop.example': site({
      '/': twoTags(foreign),
      '/own': twoTags(own + image),
      '/plain': headOf(own + image),
      '/say.js': (request, response) => script(`say('${request.url}')`)(request, response),
      '/collect.js': script(`(window.ran ??= []).push('collect')`),
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
