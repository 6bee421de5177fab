// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { answer, random } from './arrivals'
import { now, served } from './served'

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
