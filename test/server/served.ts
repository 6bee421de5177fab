import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import type { RecordHandlerOptions } from '../../src/server/RecordHandlerOptions'
import { recordHandler } from '../../src/server/recordHandler'
import { sqliteStore } from '../../src/server/sqliteStore'
import { random } from './arrivals'
import { folder } from './folder'

export const origin = 'https://shop.example'
export const token = 'f'.repeat(40)
export const now = Date.UTC(2026, 10, 25, 10)

/** A handler over a store of its own, and what calls it as a page of the same origin would. */
export async function served(options: Partial<RecordHandlerOptions> = {}) {
  const store = await sqliteStore(join(folder(), 'records.db'))
  onTestFinished(() => store.close())
  const handle = recordHandler({ store, token, now: () => now, ...options })
  const call = async (path: string, init: RequestInit = {}, address = '192.0.2.1') =>
    handle(new Request(origin + path, init), { address })
  const post = (record: unknown, headers: Record<string, string> = {}, path = '/records') =>
    call(path, {
      method: 'POST',
      body: typeof record === 'string' ? record : JSON.stringify(record),
      headers: { 'content-type': 'application/json', origin, 'askfirst-proof': secret, ...headers },
    })
  const secret = random()
  const own = (subject: string, method = 'GET', proof = secret) =>
    call(`/records/${subject}`, { method, headers: { 'askfirst-proof': proof } })
  return { store, handle, call, post, own, secret }
}

/** Status and detail of an error, which is problem+json and nothing else. */
export const problem = async (response: Response) => {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const body = await response.json()
  expect(body).toEqual({ title: expect.any(String), status: response.status, detail: expect.any(String) })
  return [response.status, body.detail]
}
