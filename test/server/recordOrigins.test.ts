// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { answer, listOf } from './arrivals'
import { origin, served } from './served'

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
