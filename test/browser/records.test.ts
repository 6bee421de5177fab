import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { composeNotice } from '../../src/composeNotice'
import { noticeText } from '../../src/core/noticeText'
import { recordHandler } from '../../src/server/recordHandler'
import { sha256 } from '../../src/server/sha256'
import { sqliteStore } from '../../src/server/sqliteStore'
import type { Config, ConsentRecord } from '../../src/types'
import { openBrowser, type TestBrowser } from '../support/browser'
import { type Handler, type Hosts, startHosts } from '../support/hosts'
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
  const { body } = hosts.requestsTo(host).at(-1) ?? { body: '' }
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

let hosts: Hosts
let browser: TestBrowser
beforeAll(async () => {
  hosts = await startHosts({
    'shop.example': shop(config),
    'elsewhere.example': shop({ ...config, records: 'https://records.example/records' }),
    'records.example': keep,
  })
  browser = await openBrowser(hosts)
})
afterAll(async () => {
  await browser?.close()
  await hosts?.close()
  await store.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  trouble = []
  hosts.clear()
})

const sent = () => hosts.requestsTo('shop.example').filter(({ path }) => path.startsWith('/records'))
const kept = async () => {
  const ids: string[] = []
  for await (const entry of store.entries()) ids.push(entry.kept.id)
  return ids
}
const recordOf = (page: Page) => page.evaluate<ConsentRecord>('askfirst.record()')
const waits = (page: Page) => page.evaluate<boolean>('localStorage.getItem("askfirst-outbox") !== null')
const slow = { timeout: 20_000 }

const recordKeys = [
  ...['version', 'id', 'subject', 'revision', 'notice', 'regime', 'gpc', 'language', 'choices', 'action', 'source'],
  ...['at', 'expires'],
]
const visit = async (path = '/') => {
  const context = await browser.newVisitor()
  const page = await context.newPage()
  await page.goto(`https://shop.example${path}`)
  await page.locator('#askfirst-banner').waitFor()
  return { page, context, [Symbol.asyncDispose]: () => context.close() }
}

test('each answer is one request with one record; a page view without an answer is none', async () => {
  await using visitor = await visit()
  await visitor.page.reload()
  await visitor.page.locator('#askfirst-banner').waitFor()
  expect(sent()).toEqual([])
  await visitor.page.getByRole('button', { name: 'Reject all' }).click()
  const record = await recordOf(visitor.page)
  await expect.poll(kept, slow).toContain(record.id)
  await expect.poll(() => waits(visitor.page), slow).toBe(false)
  await visitor.page.reload()
  await visitor.page.locator('#askfirst-trigger').waitFor()
  await visitor.page.waitForTimeout(500)
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
  const context = await browser.newVisitor()
  await context.addInitScript('window.requestIdleCallback = (run) => setTimeout(run, 1500)')
  const page = await context.newPage()
  await page.goto('https://shop.example/')
  await page.locator('#askfirst-banner').waitFor()
  let arrive = () => {}
  trouble = [
    new Promise((resolve) => {
      arrive = resolve
    }),
  ]
  await page.evaluate('askfirst.acceptAll()')
  await expect.poll(() => sent().length, slow).toBe(1)
  await page.evaluate('askfirst.rejectAll()')
  arrive()
  await expect.poll(() => sent().length, slow).toBe(2)
  const records = sent().map(({ body }): ConsentRecord => JSON.parse(body))
  expect(records.map(({ action, notice }) => [action, notice?.length])).toEqual([
    ['accept-all', 64],
    ['reject-all', 64],
  ])
  await context.close()
})

test.each(['en', 'fi'])('the notice of a record is the hash that the command prints, in %s', async (language) => {
  await using visitor = await visit(`/${language}`)
  await visitor.page.locator('[data-askfirst-action="accept-all"]').first().click()
  await expect.poll(async () => (await recordOf(visitor.page)).notice, slow).toMatch(/^[\da-f]{64}$/)
  const record = await recordOf(visitor.page)
  expect(record.language).toBe(language)
  expect(record.notice).toBe(await sha256(noticeText(composeNotice(config, language))))
  expect(await visitor.page.evaluate('askfirst.history().at(-1)')).toEqual(record)
})

test.each<[what: string, met: typeof trouble]>([
  ['500', [500]],
  ['429', [429]],
])('%s: it waits on the device, is sent again, and is there once', async (_, met) => {
  await using visitor = await visit()
  trouble = [...met]
  await visitor.page.evaluate('askfirst.acceptAll()')
  const { id } = await recordOf(visitor.page)
  await expect.poll(() => sent().length, slow).toBe(met.length)
  expect(await waits(visitor.page)).toBe(true)
  await expect.poll(() => waits(visitor.page), slow).toBe(false)
  expect((await kept()).filter((one) => one === id)).toEqual([id])
  expect(sent()).toHaveLength(met.length + 1)
  const [before, after] = sent()
    .slice(-2)
    .map(({ at }) => at)
  expect((after ?? 0) - (before ?? 0)).toBeGreaterThanOrEqual(2000)
})

// Chromium itself tries again, as often as it likes, where a connection that it used before breaks.
test.each(['gone', 'kept'] as const)('connections that break (%s): the same', async (way) => {
  await using visitor = await visit()
  trouble = Array.from({ length: 20 }, () => way)
  await visitor.page.evaluate('askfirst.acceptAll()')
  const { id } = await recordOf(visitor.page)
  await expect.poll(() => visitor.page.evaluate('localStorage.getItem("askfirst-outbox")'), slow).toContain('"tries":1')
  trouble = []
  await expect.poll(() => waits(visitor.page), slow).toBe(false)
  expect((await kept()).filter((one) => one === id)).toEqual([id])
})

test('what will never be taken is not sent again', async () => {
  await using visitor = await visit()
  trouble = [422]
  await visitor.page.evaluate('askfirst.acceptAll()')
  await expect.poll(() => sent().length, slow).toBe(1)
  await expect.poll(() => waits(visitor.page), slow).toBe(false)
})

test('offline it waits, and goes when the browser is online again', async () => {
  await using visitor = await visit()
  // What is lazy has to be there by now, as it is for who answers a second time.
  await visitor.page.evaluate('askfirst.rejectAll()')
  await expect.poll(() => sent().length, slow).toBe(1)
  await expect.poll(() => waits(visitor.page), slow).toBe(false)
  await visitor.context.setOffline(true)
  await visitor.page.evaluate('askfirst.acceptAll()')
  await visitor.page.waitForTimeout(1000)
  expect(await waits(visitor.page)).toBe(true)
  await visitor.context.setOffline(false)
  await expect.poll(() => waits(visitor.page), { timeout: 4000 }).toBe(false)
  expect(await kept()).toContain((await recordOf(visitor.page)).id)
})

test('an answer right before the page goes is kept, and sent by the next page', async () => {
  await using visitor = await visit()
  const loaded = visitor.page.waitForEvent('load')
  await visitor.page.evaluate('askfirst.acceptAll(); location.reload()')
  await loaded
  const record = await recordOf(visitor.page)
  expect(record.action).toBe('accept-all')
  await expect.poll(() => waits(visitor.page), slow).toBe(false)
  expect((await kept()).filter((id) => id === record.id)).toHaveLength(1)
})

test('two tabs, one answer: both follow, one sends', async () => {
  await using visitor = await visit()
  const other = await visitor.context.newPage()
  await other.goto('https://shop.example/')
  await other.locator('#askfirst-banner').waitFor()
  await visitor.page.evaluate('askfirst.acceptAll()')
  await expect.poll(() => other.evaluate('askfirst.record()?.action')).toBe('accept-all')
  await expect.poll(() => waits(visitor.page), slow).toBe(false)
  await visitor.page.waitForTimeout(1000)
  expect(sent()).toHaveLength(1)
})

test('forget() erases the device, and asks the server to', async () => {
  await using visitor = await visit()
  await visitor.page.evaluate('askfirst.acceptAll()')
  const { subject, id } = await recordOf(visitor.page)
  await expect.poll(kept, slow).toContain(id)
  await visitor.page.evaluate('askfirst.forget()')
  await visitor.page.locator('#askfirst-banner').waitFor()
  await expect
    .poll(
      () =>
        sent()
          .map(({ method }) => method)
          .join(),
      slow,
    )
    .toBe('POST,POST,DELETE')
  await expect.poll(() => waits(visitor.page), slow).toBe(false)
  expect(sent().at(-1)?.path).toBe(`/records/${subject}`)
  for await (const entry of store.entries()) if (entry.kept.id === id) expect(entry.personal).toBeUndefined()
  expect(await visitor.page.evaluate('[document.cookie, Object.keys(localStorage), askfirst.record()]')).toEqual([
    '',
    [],
    null,
  ])
})

test.each(['stays', 'reloads'])(
  'an older answer that comes back late, as a cookie of the server, changes nothing: the page %s',
  async (what) => {
    await using visitor = await visit()
    let release = () => {}
    trouble = [
      new Promise<void>((resolve) => {
        release = resolve
      }),
    ]
    await visitor.page.evaluate('askfirst.acceptAll()')
    await expect.poll(() => sent().length, slow).toBe(1)
    await visitor.page.evaluate('askfirst.withdraw()')
    const { id } = await recordOf(visitor.page)
    if (what === 'reloads') await visitor.page.reload()
    release()
    await expect.poll(() => waits(visitor.page), slow).toBe(false)
    expect((await recordOf(visitor.page)).id).toBe(id)
    await visitor.page.reload()
    expect((await recordOf(visitor.page)).id).toBe(id)
    await expect.poll(() => visitor.page.evaluate('document.cookie'), slow).toContain(id)
  },
)

test.each<[what: string, leave: (page: Page) => Promise<unknown>]>([
  ['is left by a link', (page) => page.getByRole('link', { name: 'Away' }).click()],
  ['is closed', (page) => page.close()],
  ['crashes', async (page) => (await page.context().newCDPSession(page)).send('Page.crash').catch(() => {})],
])('an answer right before the page %s is kept, and arrives once', async (_, leave) => {
  await using visitor = await visit()
  const { page, context } = visitor
  await page.evaluate('askfirst.rejectAll()')
  const { id } = await recordOf(page)
  await Promise.race([leave(page), new Promise((resolve) => setTimeout(resolve, 2000))])
  const next = await context.newPage()
  await next.goto('https://shop.example/')
  expect((await recordOf(next)).id).toBe(id)
  await expect.poll(kept, slow).toContain(id)
  await expect.poll(() => waits(next), slow).toBe(false)
  expect((await kept()).filter((one) => one === id)).toHaveLength(1)
})

test('so is one while the server is away, through a browser that is closed and started anew', async () => {
  const page = await browser.regular.newPage()
  await page.goto('https://shop.example/')
  await page.locator('#askfirst-banner').waitFor()
  trouble = Array.from({ length: 50 }, () => 500)
  await page.evaluate('askfirst.rejectAll()')
  const { id } = await recordOf(page)
  await expect.poll(() => sent().length, slow).toBeGreaterThan(0)
  await browser.restart()
  trouble = []
  const next = await browser.regular.newPage()
  await next.goto('https://shop.example/')
  expect((await recordOf(next)).id).toBe(id)
  await expect.poll(() => waits(next), slow).toBe(false)
  expect((await kept()).filter((one) => one === id)).toHaveLength(1)
  await next.close()
})

test('to another origin they go the same way, and its host is no stranger in the ledger', async () => {
  const context = await browser.newVisitor()
  const page = await context.newPage()
  await page.goto('https://elsewhere.example/')
  await page.locator('#askfirst-banner').waitFor()
  await page.evaluate('askfirst.acceptAll()')
  const { id } = await recordOf(page)
  await expect.poll(kept, slow).toContain(id)
  await expect.poll(() => waits(page), slow).toBe(false)
  expect(hosts.requestsTo('records.example').map(({ method }) => method)).toEqual(['OPTIONS', 'POST'])
  expect(hosts.requestsTo('records.example').at(-1)?.headers.cookie).toBeUndefined()
  expect(await page.evaluate('askfirst.ledger()')).toEqual([])
  await context.close()
})

test('an answer that the server sets again after forget() does not come back', async () => {
  await using visitor = await visit()
  let release = () => {}
  const late = new Promise<void>((resolve) => {
    release = resolve
  })
  trouble = [late]
  await visitor.page.evaluate('askfirst.acceptAll()')
  await expect.poll(() => sent().length, slow).toBe(1)
  await visitor.page.evaluate('askfirst.forget()')
  release()
  await expect.poll(() => sent().at(-1)?.method, slow).toBe('DELETE')
  await expect.poll(() => waits(visitor.page), slow).toBe(false)
  await expect.poll(() => visitor.page.evaluate('[document.cookie, askfirst.record()]'), slow).toEqual(['', null])
  await visitor.page.reload()
  expect(await visitor.page.evaluate('[document.cookie, askfirst.record()]')).toEqual(['', null])
})
