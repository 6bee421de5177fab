import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeEach } from 'vitest'
import { recordHandler } from '../../../src/server/recordHandler'
import { sqliteStore } from '../../../src/server/sqliteStore'
import type { Config, ConsentRecord } from '../../../src/types'
import type { Handler } from '../../support/hosts'
import { setUpWeb } from '../../support/setUpWeb'
import { sitePage } from '../../support/site'

/** What a request to `/records` gets instead of an answer: a status, no answer at all, or one that is lost or late. */
type Trouble = number | { status: number; headers: () => Record<string, string> } | 'gone' | 'kept' | Promise<void>

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

/**
 * `shop.example` and its real handler of records over SQLite, `elsewhere.example` whose records go to `records.example`,
 * and `blocked.example`, which the browser gives no storage.
 */
export const setUpRecords = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'askfirst-browser-records-'))
  const store = await sqliteStore(join(folder, 'records.db'))
  const handle = recordHandler({ store, origins: ['https://elsewhere.example'] })
  let troubles: Trouble[] = []

  const keep: Handler = async (request, response) => {
    const { method = 'GET', url = '/', headers } = request
    const host = headers.host?.replace(/:\d+$/, '') ?? ''
    const { body } = web.hosts.requestsTo(host).at(-1) ?? { body: '' }
    const next = troubles.shift()
    if (next === 'gone') return void request.socket.destroy()
    if (typeof next === 'number') return void response.writeHead(next, { 'retry-after': '2' }).end()
    if (typeof next === 'object' && 'status' in next) return void response.writeHead(next.status, next.headers()).end()
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
    'blocked.example': shop(config),
    'elsewhere.example': shop({ ...config, records: 'https://records.example/records?from=elsewhere' }),
    'records.example': keep,
  })
  beforeEach(() => {
    troubles = []
  })

  const kept = async () => {
    const ids: string[] = []
    for await (const entry of store.entries()) ids.push(entry.kept.id)
    return ids
  }
  return {
    config,
    store,
    web,
    /** In their order, the next requests meet these; what was left over is forgotten. */
    meet: (...next: Trouble[]) => {
      troubles = next
    },
    sent: (host = 'shop.example') => web.hosts.requestsTo(host).filter(({ path }) => path.startsWith('/records')),
    /** Ids of all records in the store. */
    kept,
    timesKept: async (id: string) => (await kept()).filter((one) => one === id).length,
    recordOf: (page: Page) => page.evaluate<ConsentRecord>('askfirst.record()'),
    waits: (page: Page) => page.evaluate<boolean>('localStorage.getItem("askfirst-outbox") !== null'),
  }
}
