import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { setUpRecords } from './records/setUpRecords'

const { web, meet, sent, kept, timesKept, recordOf, waits } = await setUpRecords()

test('an answer right before the page goes is kept, and sent by the next page', async () => {
  const { page } = await web.meetBanner('/')
  const loaded = page.waitForEvent('load')
  await page.evaluate('askfirst.acceptAll(); location.reload()')
  await loaded
  const record = await recordOf(page)
  expect(record.action).toBe('accept-all')
  await expect.poll(() => waits(page)).toBe(false)
  expect(await timesKept(record.id)).toBe(1)
})

test.each<[what: string, leave: (page: Page) => Promise<unknown>]>([
  ['is left by a link', (page) => page.getByRole('link', { name: 'Away' }).click()],
  ['is closed', (page) => page.close()],
  ['crashes', async (page) => (await page.context().newCDPSession(page)).send('Page.crash').catch(() => {})],
])('an answer right before the page %s is kept, and arrives once', async (_, leave) => {
  const { page, context } = await web.meetBanner('/')
  await page.evaluate('askfirst.rejectAll()')
  const { id } = await recordOf(page)
  await Promise.race([leave(page), new Promise((resolve) => setTimeout(resolve, 2000))])
  const next = await context.newPage()
  await next.goto('https://shop.example/')
  expect((await recordOf(next)).id).toBe(id)
  await expect.poll(kept).toContain(id)
  await expect.poll(() => waits(next)).toBe(false)
  expect(await timesKept(id)).toBe(1)
})

test('so is one while the server is away, through a browser that is closed and started anew', async () => {
  const page = await web.browser.regular.newPage()
  await page.goto('https://shop.example/')
  await page.locator('#askfirst-banner').waitFor()
  meet(...Array.from({ length: 50 }, () => 500))
  await page.evaluate('askfirst.rejectAll()')
  const { id } = await recordOf(page)
  await expect.poll(() => sent().length).toBeGreaterThan(0)
  await web.browser.restart()
  meet()
  const next = await web.browser.regular.newPage()
  await next.goto('https://shop.example/')
  expect((await recordOf(next)).id).toBe(id)
  await expect.poll(() => waits(next)).toBe(false)
  expect(await timesKept(id)).toBe(1)
  await next.close()
})
