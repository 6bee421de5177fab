import { expect, test } from 'vitest'
import { composeNotice } from '../../src/composeNotice'
import { noticeText } from '../../src/core/noticeText'
import { sha256 } from '../../src/server/sha256'
import type { ConsentRecord } from '../../src/types'
import { latch } from '../support/latch'
import { setUpRecords } from './records/setUpRecords'

const { config, web, meet, sent, kept, recordOf, waits } = await setUpRecords()

const recordKeys = [
  ...['version', 'id', 'subject', 'revision', 'notice', 'regime', 'gpc', 'language', 'choices', 'action', 'source'],
  ...['at', 'expires'],
]

test('each answer is one request with one record; a page view without an answer is none', async () => {
  const { page } = await web.meetBanner('/')
  await page.reload()
  await page.locator('#askfirst-banner').waitFor()
  expect(sent()).toEqual([])
  await page.getByRole('button', { name: 'Reject all' }).click()
  const record = await recordOf(page)
  await expect.poll(kept).toContain(record.id)
  await expect.poll(() => waits(page)).toBe(false)
  await page.reload()
  await page.locator('#askfirst-trigger').waitFor()
  await page.waitForTimeout(500)
  expect(sent()).toHaveLength(1)
  const [{ method, headers, body } = { method: '', headers: {} as Record<string, unknown>, body: '' }] = sent()
  expect([method, headers['content-type'], headers.referer]).toEqual([
    'POST',
    'application/json',
    'https://shop.example/',
  ])
  expect(JSON.parse(body)).toMatchObject({ ...record, notice: expect.any(String) })
  expect(headers['askfirst-proof']).toMatch(/^[\w-]{22}$/)
  // Nothing of the visitor but the answer: no address, no browser, no name.
  expect(Object.keys(JSON.parse(body)).sort()).toEqual([...recordKeys].sort())
  expect(body).not.toMatch(/https?:|Mozilla|Chrome|127\.0/)
  expect(
    Object.keys(headers)
      .filter((name) => !/^(sec-|accept|content-|cache-|pragma$)/.test(name))
      .sort(),
  ).toEqual(['askfirst-proof', 'connection', 'cookie', 'host', 'origin', 'referer', 'user-agent'])
})

test('an answer that comes while the one before is on its way, on a busy page, has the hash of its notice, too', async () => {
  const { page } = await web.meetBanner('/', {
    prepare: (context) => context.addInitScript('window.requestIdleCallback = (run) => setTimeout(run, 1500)'),
  })
  const answer = latch()
  meet(answer.opened)
  await page.evaluate('askfirst.acceptAll()')
  await expect.poll(() => sent().length).toBe(1)
  await page.evaluate('askfirst.rejectAll()')
  answer.open()
  await expect.poll(() => sent().length).toBe(2)
  const records = sent().map(({ body }): ConsentRecord => JSON.parse(body))
  expect(records.map(({ action, notice }) => [action, notice?.length])).toEqual([
    ['accept-all', 64],
    ['reject-all', 64],
  ])
})

test.each(['en', 'fi'])('the notice of a record is the hash that the command prints, in %s', async (language) => {
  const { page } = await web.meetBanner(`/${language}`)
  await page.locator('[data-askfirst-action="accept-all"]').first().click()
  await expect.poll(async () => (await recordOf(page)).notice).toMatch(/^[\da-f]{64}$/)
  const record = await recordOf(page)
  expect(record.language).toBe(language)
  expect(record.notice).toBe(await sha256(noticeText(composeNotice(config, language))))
  expect(await page.evaluate('askfirst.history().at(-1)')).toEqual(record)
})

test('two tabs, one answer: both follow, one sends', async () => {
  const { page, context } = await web.meetBanner('/')
  const other = await context.newPage()
  await other.goto('https://shop.example/')
  await other.locator('#askfirst-banner').waitFor()
  await page.evaluate('askfirst.acceptAll()')
  await expect.poll(() => other.evaluate('askfirst.record()?.action')).toBe('accept-all')
  await expect.poll(() => waits(page)).toBe(false)
  await page.waitForTimeout(1000)
  expect(sent()).toHaveLength(1)
})

test('to another origin they go the same way, and its host is no stranger in the ledger', async () => {
  const { page } = await web.meetBanner('https://elsewhere.example/')
  await page.evaluate('askfirst.acceptAll()')
  const { id } = await recordOf(page)
  await expect.poll(kept).toContain(id)
  await expect.poll(() => waits(page)).toBe(false)
  expect(web.hosts.requestsTo('records.example').map(({ method }) => method)).toEqual(['OPTIONS', 'POST'])
  expect(web.hosts.requestsTo('records.example').at(-1)?.headers.cookie).toBeUndefined()
  expect(await page.evaluate('askfirst.ledger()')).toEqual([])
})

test('from a browser that keeps nothing for the site each answer goes once, too', async () => {
  const { page, errors } = await web.visit('https://blocked.example/', { lasting: true })
  await page.locator('#askfirst-banner').waitFor()
  for (const answer of ['acceptAll', 'rejectAll']) {
    await page.evaluate(`askfirst.${answer}()`)
    const { id } = await recordOf(page)
    await expect.poll(kept).toContain(id)
  }
  await page.waitForTimeout(1000)
  expect(sent('blocked.example').map(({ body }) => JSON.parse(body).action)).toEqual(['accept-all', 'reject-all'])
  expect(errors).toEqual([])
})
