// @vitest-environment node
import { describe, expect, test, vi } from 'vitest'
import { answer, listOf, random } from './arrivals'
import { problem, served } from './served'

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

  test('a body that another has read is no mistake of the visitor’s: 503, and the owner is told', async () => {
    const onError = vi.fn()
    const { handle } = await served({ onError })
    const request = new Request('https://shop.example/records', {
      method: 'POST',
      body: JSON.stringify(answer()),
      headers: { 'content-type': 'application/json', 'askfirst-proof': random() },
    })
    await request.text()
    expect((await problem(await handle(request)))[0]).toBe(503)
    expect(onError.mock.calls[0]?.[0].message).toContain('Hand on a clone of the request')
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
