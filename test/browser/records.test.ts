import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { composeNotice } from '../../src/composeNotice'
import { noticeText } from '../../src/core/noticeText'
import { recordHandler } from '../../src/server/recordHandler'
import { sha256 } from '../../src/server/sha256'
import { sqliteStore } from '../../src/server/sqliteStore'
import type { Config, ConsentRecord } from '../../src/types'
import type { Handler } from '../support/hosts'
import { latch } from '../support/latch'
import { setUpWeb } from '../support/setUpWeb'
import { sitePage } from '../support/site'

const config: Config = {
  services: [
    'youtube',
    {
      id: 'counter',
      category: 'statistics',
      name: 'Counter',
      urls: ['counter.example'],
      description: { en: 'Counts', fi: 'Laskee' },
    },
  ],
  policyUrl: '/policy',
  records: '/records',
}
const folder = mkdtempSync(join(tmpdir(), 'askfirst-browser-records-'))
const store = await sqliteStore(join(folder, 'records.db'))
const handle = recordHandler({ store, origins: ['https://elsewhere.example'] })

/** What the next requests to `/records` get instead of an answer; a number is a status, 'kept' loses the answer alone. */
let trouble: (number | 'gone' | 'kept' | Promise<void>)[] = []

const keep: Handler = async (request, response) => {
  const { method = 'GET', url = '/', headers } = request
  const host = headers.host?.replace(/:\d+$/, '') ?? ''
  const { body } = web.hosts.requestsTo(host).at(-1) ?? { body: '' }
  const next = trouble.shift()
  if (next === 'gone') return void request.socket.destroy()
  if (typeof next === 'number') return void response.writeHead(next, { 'retry-after': '2' }).end()
  const answer = await handle(
    new Request(`https://${host}${url}`, {
      method,
      headers: Object.entries(headers).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value]] : [],
      ) as [string, string][],
      ...(body && { body }),
    }),
  )
  if (next === 'kept') return void request.socket.destroy()
  await next
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text())
}
const shop =
  (config: Config): Handler =>
  (request, response) => {
    if (request.url?.startsWith('/records')) return keep(request, response)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    const lang = request.url?.slice(1) || 'en'
    response.end(sitePage({ config, lang, body: '<h1>Shop</h1><a href="https://other.example/">Away</a>' }))
  }

// Before the web, so that it is run after the web is down.
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})
const web = setUpWeb({
  'shop.example': shop(config),
  'elsewhere.example': shop({ ...config, records: 'https://records.example/records' }),
  'records.example': keep,
})
beforeEach(() => {
  trouble = []
})

const sent = () => web.hosts.requestsTo('shop.example').filter(({ path }) => path.startsWith('/records'))
const kept = async () => {
  const ids: string[] = []
  for await (const entry of store.entries()) ids.push(entry.kept.id)
  return ids
}
const recordOf = (page: Page) => page.evaluate<ConsentRecord>('askfirst.record()')
const waits = (page: Page) => page.evaluate<boolean>('localStorage.getItem("askfirst-outbox") !== null')

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
  trouble = [answer.opened]
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

test.each<[what: string, met: typeof trouble]>([
  ['500', [500]],
  ['429', [429]],
])('%s: it waits on the device, is sent again, and is there once', async (_, met) => {
  const { page } = await web.meetBanner('/')
  trouble = [...met]
  await page.evaluate('askfirst.acceptAll()')
  const { id } = await recordOf(page)
  await expect.poll(() => sent().length).toBe(met.length)
  expect(await waits(page)).toBe(true)
  await expect.poll(() => waits(page)).toBe(false)
  expect((await kept()).filter((one) => one === id)).toEqual([id])
  expect(sent()).toHaveLength(met.length + 1)
  const [before, after] = sent()
    .slice(-2)
    .map(({ at }) => at)
  expect((after ?? 0) - (before ?? 0)).toBeGreaterThanOrEqual(2000)
})

// Chromium itself tries again, as often as it likes, where a connection that it used before breaks.
test.each(['gone', 'kept'] as const)('connections that break (%s): the same', async (way) => {
  const { page } = await web.meetBanner('/')
  trouble = Array.from({ length: 20 }, () => way)
  await page.evaluate('askfirst.acceptAll()')
  const { id } = await recordOf(page)
  await expect.poll(() => page.evaluate('localStorage.getItem("askfirst-outbox")')).toContain('"tries":1')
  trouble = []
  await expect.poll(() => waits(page)).toBe(false)
  expect((await kept()).filter((one) => one === id)).toEqual([id])
})

test('what will never be taken is not sent again', async () => {
  const { page } = await web.meetBanner('/')
  trouble = [422]
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

test('an answer right before the page goes is kept, and sent by the next page', async () => {
  const { page } = await web.meetBanner('/')
  const loaded = page.waitForEvent('load')
  await page.evaluate('askfirst.acceptAll(); location.reload()')
  await loaded
  const record = await recordOf(page)
  expect(record.action).toBe('accept-all')
  await expect.poll(() => waits(page)).toBe(false)
  expect((await kept()).filter((id) => id === record.id)).toHaveLength(1)
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

test.each(['stays', 'reloads'])(
  'an older answer that comes back late, as a cookie of the server, changes nothing: the page %s',
  async (what) => {
    const { page } = await web.meetBanner('/')
    const answer = latch()
    trouble = [answer.opened]
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
  expect((await kept()).filter((one) => one === id)).toHaveLength(1)
})

test('so is one while the server is away, through a browser that is closed and started anew', async () => {
  const page = await web.browser.regular.newPage()
  await page.goto('https://shop.example/')
  await page.locator('#askfirst-banner').waitFor()
  trouble = Array.from({ length: 50 }, () => 500)
  await page.evaluate('askfirst.rejectAll()')
  const { id } = await recordOf(page)
  await expect.poll(() => sent().length).toBeGreaterThan(0)
  await web.browser.restart()
  trouble = []
  const next = await web.browser.regular.newPage()
  await next.goto('https://shop.example/')
  expect((await recordOf(next)).id).toBe(id)
  await expect.poll(() => waits(next)).toBe(false)
  expect((await kept()).filter((one) => one === id)).toHaveLength(1)
  await next.close()
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

test('an answer that the server sets again after forget() does not come back', async () => {
  const { page } = await web.meetBanner('/')
  const answer = latch()
  trouble = [answer.opened]
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
