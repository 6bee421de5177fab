import { expect, test } from 'vitest'
import { setUpRecords } from './records/setUpRecords'

const { web, meet, sent, kept, timesKept, recordOf, waits } = await setUpRecords()

test.each<[what: string, met: Parameters<typeof meet>]>([
  ['500', [500]],
  ['429', [429]],
  ['425', [425]],
])('%s: it waits on the device, is sent again, and is there once', async (_, met) => {
  const { page } = await web.meetBanner('/')
  meet(...met)
  await page.evaluate('askfirst.acceptAll()')
  const { id } = await recordOf(page)
  await expect.poll(() => sent().length).toBe(met.length)
  expect(await waits(page)).toBe(true)
  await expect.poll(() => waits(page)).toBe(false)
  expect(await timesKept(id)).toBe(1)
  expect(sent()).toHaveLength(met.length + 1)
  const [before, after] = sent()
    .slice(-2)
    .map(({ at }) => at)
  expect((after ?? 0) - (before ?? 0)).toBeGreaterThanOrEqual(2000)
})

test('a date in Retry-After is waited for', async () => {
  const { page } = await web.meetBanner('/')
  // Beyond the pause that it would make of its own accord.
  let until = 0
  const headers = () => {
    until = Math.floor(Date.now() / 1000 + 8) * 1000
    return { 'retry-after': new Date(until).toUTCString() }
  }
  meet({ status: 503, headers })
  await page.evaluate('askfirst.acceptAll()')
  await expect.poll(() => sent().length).toBe(2)
  expect(sent()[1]?.at).toBeGreaterThanOrEqual(until)
  await expect.poll(() => waits(page)).toBe(false)
})

test('a page that a redirect ends in, a login, is no acknowledgment', async () => {
  const { page } = await web.meetBanner('/')
  meet({ status: 302, headers: () => ({ location: '/login' }) })
  await page.evaluate('askfirst.acceptAll()')
  const { id } = await recordOf(page)
  await expect.poll(() => sent().length).toBe(1)
  await expect.poll(() => timesKept(id)).toBe(1)
  await expect.poll(() => waits(page)).toBe(false)
  expect(sent().map(({ method }) => method)).toEqual(['POST', 'POST'])
})

test('a redirect that stays a POST is followed', async () => {
  const { page } = await web.meetBanner('/')
  meet({ status: 308, headers: () => ({ location: 'https://shop.example/records' }) })
  await page.evaluate('askfirst.acceptAll()')
  const { id } = await recordOf(page)
  await expect.poll(() => timesKept(id)).toBe(1)
  await expect.poll(() => waits(page)).toBe(false)
  expect(sent()).toHaveLength(2)
})

// Chromium itself tries again, as often as it likes, where a connection that it used before breaks, and after a 408.
test.each(['gone', 'kept', 408] as const)('connections that break (%s): the same', async (way) => {
  const { page } = await web.meetBanner('/')
  meet(...Array.from({ length: 20 }, () => way))
  await page.evaluate('askfirst.acceptAll()')
  const { id } = await recordOf(page)
  await expect.poll(() => page.evaluate('localStorage.getItem("askfirst-outbox")')).toContain('"tries":1')
  meet()
  await expect.poll(() => waits(page)).toBe(false)
  expect(await timesKept(id)).toBe(1)
})

test('what will never be taken is not sent again', async () => {
  const { page } = await web.meetBanner('/')
  meet(422)
  await page.evaluate('askfirst.acceptAll()')
  await expect.poll(() => sent().length).toBe(1)
  await expect.poll(() => waits(page)).toBe(false)
})

test('offline it waits, and goes when the browser is online again', async () => {
  const { page, context } = await web.meetBanner('/')
  // What is lazy has to be there by now, as it is for who answers a second time.
  await page.evaluate('askfirst.rejectAll()')
  await expect.poll(() => sent().length).toBe(1)
  await expect.poll(() => waits(page)).toBe(false)
  await context.setOffline(true)
  await page.evaluate('askfirst.acceptAll()')
  await page.waitForTimeout(1000)
  expect(await waits(page)).toBe(true)
  await context.setOffline(false)
  await expect.poll(() => waits(page), { timeout: 4000 }).toBe(false)
  expect(await kept()).toContain((await recordOf(page)).id)
})

test('where the first answer was given offline, it goes when the browser is online again', async () => {
  const { page, context } = await web.meetBanner('/')
  // What keeps an answer comes once the page is idle; what proves and sends it comes with the answer.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/askfirst-keep.js')),
  )
  await context.setOffline(true)
  await page.evaluate('askfirst.acceptAll()')
  await page.waitForTimeout(1000)
  expect(sent()).toEqual([])
  await context.setOffline(false)
  await expect.poll(() => sent().length, { timeout: 15_000 }).toBe(1)
  await expect.poll(() => waits(page)).toBe(false)
  expect(await kept()).toContain((await recordOf(page)).id)
})
