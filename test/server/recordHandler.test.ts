// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { RecordHandlerOptions } from '../../src/server/RecordHandlerOptions'
import { recordHandler } from '../../src/server/recordHandler'
import { answer } from './arrivals'
import { problem, served } from './served'

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

  test('so is to give none', () => {
    expect(() => recordHandler(undefined as unknown as RecordHandlerOptions)).toThrow(/store is missing/)
  })
})
