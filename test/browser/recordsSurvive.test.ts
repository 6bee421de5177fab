import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { latch } from '../support/latch'
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

/** In the browser's lasting profile, which outlives it. */
const visit = async () => {
  const page = await web.browser.regular.newPage()
  await page.goto('https://shop.example/')
  onTestFinished(() => web.browser.regular.clearCookies())
  return page
}
const away = Array.from({ length: 50 }, () => 500)

test('so is one while the server is away, through a browser that is closed and started anew', async () => {
  const page = await visit()
  await page.locator('#askfirst-banner').waitFor()
  meet(...away)
  await page.evaluate('askfirst.rejectAll()')
  const { id } = await recordOf(page)
  await expect.poll(() => sent().length).toBeGreaterThan(0)
  await web.browser.restart()
  meet()
  const next = await visit()
  expect((await recordOf(next)).id).toBe(id)
  await expect.poll(() => waits(next)).toBe(false)
  expect(await timesKept(id)).toBe(1)
})

test.each<[what: string, met: () => Parameters<typeof meet>, had: number]>([
  ['refused it', () => away, 0],
  ['has it, and has not said so', () => [latch().opened], 1],
])(
  'a browser that is killed while the server %s: once its storage was written, it arrives once',
  async (_, met, had) => {
    const page = await visit()
    await page.locator('#askfirst-banner').waitFor()
    meet(...met())
    await page.evaluate('askfirst.acceptAll()')
    const { id } = await recordOf(page)
    // Chromium writes localStorage some five seconds after a change, and cookies after thirty.
    await expect.poll(() => web.browser.isWritten(id)).toBe(true)
    await expect.poll(() => timesKept(id)).toBe(had)
    await web.browser.killAndRestart()
    meet()
    const next = await visit()
    await expect.poll(() => waits(next)).toBe(false)
    expect(await timesKept(id)).toBe(1)
    expect(await next.evaluate('askfirst.history().at(-1).id')).toBe(id)
  },
)

test('a browser that is killed at the moment of the answer asks again, and half of nothing is left', async () => {
  // Chromium writes cookies thirty seconds after the first change: one of a test before would have this answer written, too.
  await web.browser.restart()
  const page = await visit()
  await page.locator('#askfirst-banner').waitFor()
  meet(...away)
  await page.evaluate('askfirst.acceptAll()')
  const { id } = await recordOf(page)
  await web.browser.killAndRestart()
  meet()
  const next = await visit()
  await next.locator('#askfirst-banner').waitFor()
  expect(await next.evaluate('[askfirst.record(), askfirst.allows("youtube")]')).toEqual([null, false])
  await next.evaluate('askfirst.rejectAll()')
  const again = await recordOf(next)
  await expect.poll(() => timesKept(again.id)).toBe(1)
  await expect.poll(() => waits(next)).toBe(false)
  expect(await timesKept(id)).toBeLessThanOrEqual(1)
})
