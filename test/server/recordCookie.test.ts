// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { encodeRecord } from '../../src/core/encodeRecord'
import { policyOf } from '../core/policyOf'
import { answer } from './arrivals'
import { served } from './served'

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
