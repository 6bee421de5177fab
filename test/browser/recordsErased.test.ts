import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { latch } from '../support/latch'
import { setUpRecords } from './records/setUpRecords'

const { store, web, meet, sent, kept, recordOf, waits } = await setUpRecords()

const loaded = (page: Page, file: string) =>
  page.evaluate((name) => performance.getEntriesByType('resource').some((one) => one.name.endsWith(name)), file)

test('forget() erases the device, and asks the server to', async () => {
  const { page } = await web.meetBanner('/')
  await page.evaluate('askfirst.acceptAll()')
  const { subject, id } = await recordOf(page)
  await expect.poll(kept).toContain(id)
  await page.evaluate('askfirst.forget()')
  await page.locator('#askfirst-banner').waitFor()
  await expect
    .poll(() =>
      sent()
        .map(({ method }) => method)
        .join(),
    )
    .toBe('POST,POST,DELETE')
  await expect.poll(() => waits(page)).toBe(false)
  expect(sent().at(-1)?.path).toBe(`/records/${subject}`)
  for await (const entry of store.entries()) if (entry.kept.id === id) expect(entry.personal).toBeUndefined()
  expect(await page.evaluate('[document.cookie, Object.keys(localStorage), askfirst.record()]')).toEqual(['', [], null])
})

test('so it does where the records go to another origin', async () => {
  const { page } = await web.meetBanner('https://elsewhere.example/')
  await page.evaluate('askfirst.acceptAll()')
  const { id } = await recordOf(page)
  await expect.poll(kept).toContain(id)
  await page.evaluate('askfirst.forget()')
  await expect.poll(() => sent('records.example').at(-1)?.method).toBe('DELETE')
  await expect.poll(() => waits(page)).toBe(false)
  for await (const entry of store.entries()) if (entry.kept.id === id) expect(entry.personal).toBeUndefined()
})

test('in a page that has gone offline before it needed any of that, too: the server is asked later', async () => {
  const { page, context } = await web.meetBanner('/')
  await page.evaluate('askfirst.acceptAll()')
  const { id, subject } = await recordOf(page)
  await expect.poll(kept).toContain(id)
  await expect.poll(() => waits(page)).toBe(false)
  await page.reload()
  await expect.poll(() => loaded(page, 'askfirst-keep.js')).toBe(true)
  expect(await loaded(page, 'askfirst-prove.js')).toBe(false)
  await context.setOffline(true)
  await page.evaluate('askfirst.forget()')
  expect(await page.evaluate('[document.cookie, askfirst.record(), askfirst.history()]')).toEqual(['', null, []])
  await context.setOffline(false)
  // Nor has the page to live until then.
  await page.goto('about:blank')
  await page.goto('https://shop.example/')
  await expect.poll(() => sent().at(-1)?.path).toBe(`/records/${subject}`)
  await expect.poll(() => waits(page)).toBe(false)
  for await (const entry of store.entries()) if (entry.kept.id === id) expect(entry.personal).toBeUndefined()
})

test.each(['stays', 'reloads'])(
  'an older answer that comes back late, as a cookie of the server, changes nothing: the page %s',
  async (what) => {
    const { page } = await web.meetBanner('/')
    const answer = latch()
    meet(answer.opened)
    await page.evaluate('askfirst.acceptAll()')
    await expect.poll(() => sent().length).toBe(1)
    await page.evaluate('askfirst.withdraw()')
    const { id } = await recordOf(page)
    if (what === 'reloads') await page.reload()
    answer.open()
    await expect.poll(() => waits(page)).toBe(false)
    expect((await recordOf(page)).id).toBe(id)
    await page.reload()
    expect((await recordOf(page)).id).toBe(id)
    await expect.poll(() => page.evaluate('document.cookie')).toContain(id)
  },
)

test('an answer that the server sets again after forget() does not come back', async () => {
  const { page } = await web.meetBanner('/')
  const answer = latch()
  meet(answer.opened)
  await page.evaluate('askfirst.acceptAll()')
  await expect.poll(() => sent().length).toBe(1)
  await page.evaluate('askfirst.forget()')
  answer.open()
  await expect.poll(() => sent().at(-1)?.method).toBe('DELETE')
  await expect.poll(() => waits(page)).toBe(false)
  await expect.poll(() => page.evaluate('[document.cookie, askfirst.record()]')).toEqual(['', null])
  await page.reload()
  expect(await page.evaluate('[document.cookie, askfirst.record()]')).toEqual(['', null])
})
