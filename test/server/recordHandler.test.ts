// @vitest-environment node
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { encodeRecord } from '../../src/core/encodeRecord'
import type { RecordHandlerOptions } from '../../src/server/RecordHandlerOptions'
import { recordHandler } from '../../src/server/recordHandler'
import { sqliteStore } from '../../src/server/sqliteStore'
import { verifyChain } from '../../src/server/verifyChain'
import type { ConsentRecord } from '../../src/types'
import { policyOf } from '../core/policyOf'
import { answer, listOf, random } from './arrivals'
import { folder } from './folder'

const origin = 'https://shop.example'
const token = 'f'.repeat(40)
const now = Date.UTC(2026, 10, 25, 10)

/** A handler over a store of its own, and what calls it as a page of the same origin would. */
async function served(options: Partial<RecordHandlerOptions> = {}) {
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

const problem = async (response: Response) => {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const body = await response.json()
  expect(body).toEqual({ title: expect.any(String), status: response.status, detail: expect.any(String) })
  return [response.status, body.detail]
}

describe('POST', () => {
  test('keeps a record once, and stamps it with the server’s time', async () => {
    const { post, store } = await served()
    const record = answer({ at: '2026-11-25T09:59:58.000Z' })
    const first = await post(record)
    const told = await first.json()
    expect(first.status).toBe(201)
    expect(told).toEqual({
      id: record.id,
      receivedAt: '2026-11-25T10:00:00.000Z',
      hash: expect.stringMatching(/^\w{64}$/),
    })
    const again = await post(record)
    expect([again.status, await again.json()]).toEqual([200, told])
    const [entry, ...others] = await listOf(store.entries())
    const { subject, region, ...kept } = record
    expect(others).toEqual([])
    expect(entry).toMatchObject({ kept, personal: { subject, region }, hash: told.hash })
    expect(told).not.toHaveProperty('personal')
  })

  test('another record under a taken id is a conflict, and changes nothing', async () => {
    const { post, store } = await served()
    const record = answer()
    await post(record)
    for (const change of [{ action: 'reject-all' }, { subject: random() }, { previous: random() }, { region: 'SE' }]) {
      expect(await problem(await post({ ...record, ...change }))).toEqual([409, expect.any(String)])
    }
    expect((await post(record, { 'askfirst-proof': random() })).status).toBe(409)
    expect(await listOf(store.entries())).toHaveLength(1)
  })

  test('a beacon, which sets no header, sends record and proof as text', async () => {
    const { call, own, secret } = await served()
    const record = answer()
    const body = JSON.stringify({ record, proof: secret })
    const sent = await call('/records', {
      method: 'POST',
      body,
      headers: { 'content-type': 'text/plain;charset=UTF-8' },
    })
    expect(sent.status).toBe(201)
    expect((await own(record.subject)).status).toBe(200)
  })

  const { id: _, ...withoutId } = answer()
  test.each<[string, unknown, RegExp]>([
    ['a list', [], /must be an object/],
    ['null', null, /must be an object/],
    ['no id', withoutId, /"id" must be 16 to 64 characters/],
    ['an unknown key', { ...answer(), ip: '192.0.2.1' }, /"ip" is no field/],
    ['a newer version', { ...answer(), version: 2 }, /"version" must be 1/],
    ['a short id', { ...answer(), id: 'a' }, /"id"/],
    ['a subject that is none', { ...answer(), subject: 'visitor@shop.example' }, /"subject"/],
    ['half a revision', { ...answer(), revision: 1.5 }, /"revision"/],
    ['a hash that is none', { ...answer(), notice: 'abc' }, /"notice" must be a SHA-256/],
    ['a null', { ...answer(), previous: null }, /"previous"/],
    ['gpc as text', { ...answer(), gpc: 'true' }, /"gpc" must be true or false/],
    ['a language that is none', { ...answer(), language: '<b>' }, /"language"/],
    ['a choice as a number', { ...answer(), choices: { marketing: 1 } }, /"choices"/],
    ['choices as a list', { ...answer(), choices: [true] }, /"choices"/],
    ['a choice for what every object has', { ...answer(), choices: { constructor: true } }, /"choices"/],
    ['an unknown action', { ...answer(), action: 'agree' }, /"action" must be one of accept-all, /],
    ['an unknown source', { ...answer(), source: 'mail' }, /"source"/],
    ['a local time', { ...answer(), at: '2026-11-25T10:00:00+02:00' }, /"at" must be a moment in UTC/],
    ['a day that is none', { ...answer(), at: '2026-02-30T10:00:00.000Z' }, /"at"/],
    ['an end before its start', { ...answer(), expires: '2026-01-01T00:00:00.000Z' }, /"expires" must be after "at"/],
    ['an end in years', { ...answer(), expires: '2029-01-01T00:00:00.000Z' }, /400 days/],
    ['a NUL in a text', { ...answer(), regime: 'e\0u' }, /"regime"/],
  ])('%s is refused, and said what it must be', async (_, body, detail) => {
    const { post, store } = await served()
    expect(await problem(await post(body))).toEqual([422, expect.stringMatching(detail)])
    expect(await listOf(store.entries())).toEqual([])
  })

  test('“__proto__” among the choices is no way in', async () => {
    const { post } = await served()
    const body = JSON.stringify(answer()).replace('"choices":{', '"choices":{"__proto__":true,')
    expect(await problem(await post(body))).toEqual([422, expect.stringMatching(/"choices"/)])
  })

  test.each([
    ['half a body', '{"version":1', {}, 400],
    ['a form', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['too much', JSON.stringify({ choices: 'x'.repeat(70_000) }), {}, 413],
    ['no proof', JSON.stringify(answer()), { 'askfirst-proof': '' }, 401],
    ['a proof that can be guessed', JSON.stringify(answer()), { 'askfirst-proof': 'secret' }, 401],
  ])('%s: refused', async (...[, body, headers, status]) => {
    const { post, store } = await served()
    expect((await problem(await post(body, headers)))[0]).toBe(status)
    expect(await listOf(store.entries())).toEqual([])
  })

  test('bytes that are no UTF-8 are refused, not mended', async () => {
    const { call, secret } = await served()
    const body = Buffer.from(JSON.stringify(answer()).replace('"en"', '"\xe9n"'), 'latin1')
    const headers = { 'content-type': 'application/json', 'askfirst-proof': secret }
    expect((await problem(await call('/records', { method: 'POST', body, headers })))[0]).toBe(400)
  })

  test('a body without a length is read no further than the limit', async () => {
    const { call } = await served({ maxBytes: 1000 })
    let read = 0
    const body = new ReadableStream({
      pull(controller) {
        read++
        controller.enqueue(new TextEncoder().encode(' '.repeat(400)))
      },
    })
    const init = { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'application/json' } }
    expect((await problem(await call('/records', init)))[0]).toBe(413)
    expect(read).toBeLessThan(6)
  })

  test('a record of a thousand services fits', async () => {
    const { post } = await served()
    const choices = Object.fromEntries(
      Array.from({ length: 1000 }, (_, at) => [`a-service-with-a-name-${at}`, at % 2 > 0]),
    )
    expect((await post({ ...answer(), choices })).status).toBe(201)
  })

  test('a store that cannot be reached: 503, try again later', async () => {
    const onError = vi.fn()
    const { post, store } = await served({ onError })
    await store.close()
    const response = await post(answer())
    expect(response.headers.get('retry-after')).toBe('5')
    expect((await problem(response))[0]).toBe(503)
    expect(onError).toHaveBeenCalledOnce()
  })
})

describe('whose page may send', () => {
  const shop = 'https://other.example'

  test.each([
    ['the same origin', { origin }, 201],
    [
      'the same behind a proxy that renames it',
      { origin: 'https://seen.example', 'sec-fetch-site': 'same-origin' },
      201,
    ],
    ['one on the list', { origin: shop }, 201],
    ['one that is not', { origin: 'https://evil.example' }, 403],
    ['its like in name', { origin: 'https://other.example.evil.example' }, 403],
    ['a frame without origin', { origin: 'null' }, 403],
  ])('%s', async (_, headers, status) => {
    const { post, store } = await served({ origins: [shop] })
    const response = await post(answer(), headers)
    expect(response.status).toBe(status)
    expect(response.headers.get('access-control-allow-origin')).toBe(headers.origin === shop ? shop : null)
    expect(await listOf(store.entries())).toHaveLength(status === 201 ? 1 : 0)
  })

  test('a preflight is answered for the list alone', async () => {
    const { call } = await served({ origins: [shop] })
    const ask = (from: string, path = '/records') => call(path, { method: 'OPTIONS', headers: { origin: from } })
    const { status, headers } = await ask(shop)
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-origin')).toBe(shop)
    expect(headers.get('access-control-allow-headers')).toBe('content-type, askfirst-proof')
    expect(headers.get('access-control-allow-methods')).toBe('GET, POST, DELETE')
    expect(headers.get('vary')).toBe('Origin')
    const foreign = await ask('https://evil.example')
    expect([foreign.status, foreign.headers.get('access-control-allow-origin')]).toEqual([403, null])
  })

  test('it can read why it was refused, and when to come back', async () => {
    const { post } = await served({ origins: [shop] })
    const { headers } = await post({}, { origin: shop })
    expect(headers.get('access-control-allow-origin')).toBe(shop)
    expect(headers.get('access-control-expose-headers')).toBe('retry-after')
  })
})

describe('how often', () => {
  test('one subject, from wherever', async () => {
    let time = now
    const { post } = await served({ limits: { subject: 2 }, now: () => time })
    const subject = random()
    const statuses = async () => {
      const { status, headers } = await post(answer({ subject }))
      return [status, headers.get('retry-after')]
    }
    expect([await statuses(), await statuses()]).toEqual([
      [201, null],
      [201, null],
    ])
    time += 20_000
    expect(await statuses()).toEqual([429, '40'])
    expect((await post(answer())).status).toBe(201)
    time += 40_000
    expect(await statuses()).toEqual([201, null])
  })

  test('one address, whatever it asks, and nothing is read of it', async () => {
    const { call } = await served({ limits: { address: 2 } })
    const init = { method: 'DELETE', headers: { 'askfirst-proof': random() } }
    const from = async (address: string) => (await call(`/records/${random()}`, init, address)).status
    expect([await from('192.0.2.7'), await from('::ffff:192.0.2.7'), await from('192.0.2.7')]).toEqual([404, 404, 429])
    expect(await from('192.0.2.8')).toBe(404)
    // A customer has a whole /64 of IPv6.
    expect([await from('2001:db8::1'), await from('2001:db8:0:0:9::'), await from('2001:db8::2')]).toEqual([
      404, 404, 429,
    ])
    expect(await from('2001:db8:0:1::1')).toBe(404)
  })

  test('behind a proxy, by the header that the owner trusts', async () => {
    const address = (request: Request) => request.headers.get('x-real-ip') ?? undefined
    const { post } = await served({ limits: { address: 1 }, address })
    const from = async (ip: string) => (await post(answer(), { 'x-real-ip': ip })).status
    expect([await from('192.0.2.1'), await from('192.0.2.2'), await from('192.0.2.1')]).toEqual([201, 201, 429])
  })
})

describe('the visitor’s own', () => {
  test('records come back as they were sent, with the time of their arrival', async () => {
    const { post, own } = await served()
    const first = answer()
    const second = answer({ subject: first.subject, previous: first.id, action: 'withdraw' })
    for (const record of [first, second]) await post(record)
    const response = await own(first.subject)
    const receivedAt = new Date(now).toISOString()
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(await response.json()).toEqual({
      records: [
        { ...first, receivedAt },
        { ...second, receivedAt },
      ],
    })
  })

  test.each(['GET', 'DELETE'])('%s: nobody else’s, and nobody learns whether there are any', async (method) => {
    const { post, own, call, store } = await served()
    const record = answer()
    await post(record)
    const refused = [await own(record.subject, method, random()), await own(random(), method)]
    const [wrong, unknown] = await Promise.all(refused.map(problem))
    expect(wrong).toEqual(unknown)
    expect(wrong?.[0]).toBe(404)
    expect((await call(`/records/${record.subject}`, { method })).status).toBe(401)
    expect((await listOf(store.entries()))[0]?.personal?.subject).toBe(record.subject)
  })

  test('erased: gone for the visitor, kept as an answer of nobody, and never taken again', async () => {
    const { post, own, store } = await served()
    const record = answer({ previous: random() })
    await post(record)
    const erased = await own(record.subject, 'DELETE')
    expect([erased.status, await erased.json()]).toEqual([200, { erased: 1 }])
    expect((await own(record.subject)).status).toBe(404)
    expect((await own(record.subject, 'DELETE')).status).toBe(404)
    expect((await problem(await post(record)))[0]).toBe(410)
    const { subject, previous, region, ...kept } = record
    const [entry] = await listOf(store.entries())
    expect(entry).toMatchObject({ kept, erasedAt: new Date(now).toISOString() })
    expect(JSON.stringify(entry)).not.toMatch(`${subject}|${previous}`)
    expect(await verifyChain(store.entries())).toMatchObject({ intact: true, erased: 1 })
  })
})

describe('the owner’s', () => {
  const bearer = { headers: { authorization: `Bearer ${token}` } }

  test.each(['', 'Bearer', `Bearer ${token}x`, `Bearer ${token.slice(1)}`, `Basic ${token}`, token])(
    'needs the token, not “%s”',
    async (authorization) => {
      const { call } = await served()
      for (const path of ['/records', '/records/counts']) {
        const response = await call(path, { headers: { authorization } })
        expect(response.headers.get('www-authenticate')).toBe('Bearer')
        expect((await problem(response))[0]).toBe(401)
      }
    },
  )

  test('is not there where no token was set', async () => {
    const store = await sqliteStore(join(folder(), 'records.db'))
    onTestFinished(() => store.close())
    const handle = recordHandler({ store })
    expect(
      (await handle(new Request(`${origin}/records`, { headers: { authorization: 'Bearer undefined' } }))).status,
    ).toBe(404)
  })

  test('export: a line each, whole, from a number on; its chain verifies', async () => {
    const { post, call } = await served({ limits: { address: 1000 } })
    for (let count = 0; count < 230; count++) await post(answer())
    const response = await call('/records', bearer)
    expect(response.headers.get('content-type')).toBe('application/x-ndjson')
    const text = await response.text()
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(text.endsWith('}\n')).toBe(true)
    expect(await verifyChain(lines)).toMatchObject({ intact: true, records: 230 })
    const later = await (await call('/records?after=228', bearer)).text()
    expect(
      later
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).seq),
    ).toEqual([229, 230])
    expect((await problem(await call('/records?after=x', bearer)))[0]).toBe(400)
    expect(await (await call('/records?after=230', bearer)).text()).toBe('')
  })

  test('export: what comes and what is erased while it is read breaks neither order nor chain', async () => {
    const { post, own, call } = await served({ limits: { address: 1000 } })
    const records = Array.from({ length: 230 }, () => answer())
    for (const record of records) await post(record)
    const reader = (await call('/records', bearer)).body?.getReader()
    let text = ''
    for (let part = await reader?.read(), count = 0; part && !part.done; part = await reader?.read(), count++) {
      text += Buffer.from(part.value).toString()
      if (count) continue
      for (let late = 0; late < 20; late++) await post(answer())
      expect((await own(records.at(-1)?.subject ?? '', 'DELETE')).status).toBe(200)
    }
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ seq }) => seq)).toEqual(Array.from({ length: 250 }, (_, at) => at + 1))
    expect(await verifyChain(lines)).toMatchObject({ intact: true, records: 250, erased: 1 })
  })

  test('export: a reader that leaves ends it', async () => {
    const { post, call, store } = await served({ limits: { address: 1000 } })
    for (let count = 0; count < 230; count++) await post(answer())
    const entries = store.entries.bind(store)
    const ended = vi.fn()
    store.entries = async function* (after) {
      try {
        yield* entries(after)
      } finally {
        ended()
      }
    }
    const reader = (await call('/records', bearer)).body?.getReader()
    await reader?.read()
    await reader?.cancel()
    expect(ended).toHaveBeenCalledOnce()
  })

  test('counts by day, regime and language', async () => {
    let time = Date.UTC(2026, 10, 24, 23, 59)
    const { post, call } = await served({ now: () => time })
    await post(answer({ action: 'reject-all', choices: { marketing: false }, language: 'fi' }))
    time += 60_000
    const some: Partial<ConsentRecord>[] = [
      { action: 'accept-all', choices: { marketing: true, youtube: true } },
      { action: 'choose', choices: { marketing: false, youtube: true } },
      { action: 'withdraw', choices: { marketing: false } },
      { action: 'accept-all', choices: { marketing: true }, regime: 'us-ca' },
    ]
    for (const one of some) await post(answer(one))
    const none = { 'accept-all': 0, 'reject-all': 0, choose: 0, withdraw: 0 }
    const count = (granted: number, refused: number) => ({ granted, refused })
    const [yesterday, today] = [
      [
        {
          day: '2026-11-24',
          regime: 'eu',
          language: 'fi',
          ...none,
          'reject-all': 1,
          choices: { marketing: count(0, 1) },
        },
      ],
      [
        {
          ...{ day: '2026-11-25', regime: 'eu', language: 'en', ...none, 'accept-all': 1, choose: 1, withdraw: 1 },
          choices: { marketing: count(1, 2), youtube: count(2, 0) },
        },
        {
          day: '2026-11-25',
          regime: 'us-ca',
          language: 'en',
          ...none,
          'accept-all': 1,
          choices: { marketing: count(1, 0) },
        },
      ],
    ]
    const counts = async (query = '') => (await (await call(`/records/counts${query}`, bearer)).json()).days
    expect(await counts()).toEqual([...yesterday, ...today])
    expect(await counts('?from=2026-11-24&to=2026-11-24')).toEqual(yesterday)
    expect(await counts('?from=2026-11-25')).toEqual(today)
    for (const query of [
      '?from=yesterday',
      '?to=2026-13-01',
      '?from=2026-02-30',
      '?to=9999-12-31',
      '?from=2026-11-25T00:00:00Z',
    ]) {
      expect((await problem(await call(`/records/counts${query}`, bearer)))[0]).toBe(400)
    }
  })
})

describe('the answer’s cookie', () => {
  const policy = policyOf({ services: ['youtube'], region: 'FI' })

  test('comes back with a record as the server’s own, same value, never prolonged', async () => {
    const { post } = await served()
    const record = answer()
    const value = encodeRecord(record, policy)
    const { headers } = await post(record, { cookie: `a=b; askfirst=${value}; c=d` })
    const expires = new Date(record.expires).toUTCString()
    expect(headers.getSetCookie()).toEqual([`askfirst=${value}; Path=/; Expires=${expires}; Secure; SameSite=Lax`])
  })

  test('is that of the config, and none where there is none', async () => {
    const { post } = await served({ cookie: { name: 'choice', domain: 'shop.example' } })
    const record = answer()
    const value = encodeRecord(record, policy)
    const { headers } = await post(record, { cookie: `choice=${value}` })
    expect(headers.getSetCookie()[0]).toContain('; Domain=shop.example; Secure; SameSite=Lax')
    expect((await post(answer(), { cookie: `askfirst=${value}` })).headers.getSetCookie()).toEqual([])
  })
})

describe('elsewhere', () => {
  test.each([
    ['GET', '/', 404],
    ['POST', '/recordsx', 404],
    ['POST', '/recordsconstructor', 404],
    ['GET', '/records/short', 404],
    ['GET', '/records/0123456789abcdef/more', 404],
    ['PUT', '/records', 405],
    ['POST', '/records/0123456789abcdef', 405],
    ['DELETE', '/records/counts', 405],
  ])('%s %s: %i', async (method, path, status) => {
    const { call } = await served()
    const response = await call(path, { method })
    expect((await problem(response))[0]).toBe(status)
    expect(response.headers.has('allow')).toBe(status === 405)
  })

  test('another path is its own', async () => {
    const { post } = await served({ path: '/api/answers' })
    expect((await post(answer(), {}, '/api/answers')).status).toBe(201)
    expect((await post(answer())).status).toBe(404)
  })

  test.each([
    [{ token: 'short' }, /32 characters/],
    [{ path: 'records' }, /path must begin/],
    [{ path: '/records/' }, /path must begin/],
    [{ origins: ['https://shop.example/'] }, /scheme and host alone/],
    [{ origins: ['*'] }, /scheme and host alone/],
    [{ maxBytes: 0 }, /whole numbers/],
    [{ limits: { subject: 0.5 } }, /whole numbers/],
    [{ store: undefined }, /store is missing/],
    [{ cookie: { domain: 'auto' } }, /must be named here/],
  ])('a mistake in the options is one error: %j', async (options, message) => {
    const { store } = await served()
    expect(() => recordHandler({ store, ...options } as RecordHandlerOptions)).toThrow(message)
  })
})
