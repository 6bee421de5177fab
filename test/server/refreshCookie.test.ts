// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeRecord } from '../../src/core/encodeRecord'
import { refreshCookie } from '../../src/server/refreshCookie'
import { policyOf } from '../core/policyOf'
import { recordOf } from '../core/recordOf'
import { siteOf } from '../core/siteOf'

const at = Date.UTC(2026, 10, 24, 10)
const policy = policyOf({ services: ['youtube'], revision: 7 })
const value = encodeRecord(recordOf(policy, true), policy)

test('the value goes back as it came, until the answer’s own end', () => {
  expect(refreshCookie(`askfirst=${value}`, {}, { now: at + 864e5 * 100 })).toBe(
    `askfirst=${value}; Path=/; Expires=Tue, 25 May 2027 10:00:00 GMT; Secure; SameSite=Lax`,
  )
  expect(
    refreshCookie(`a=b;  choice=${value} ;c; choiceX`, { name: 'choice', domain: 'shop.example' }, { now: at }),
  ).toBe(`choice=${value}; Path=/; Expires=Tue, 25 May 2027 10:00:00 GMT; Domain=shop.example; Secure; SameSite=Lax`)
})

test('whatever was declared and answered, of whatever notice', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.integer({ min: 1, max: 1e6 }), (bytes, revision) => {
      const { config, choices } = siteOf(bytes)
      const policy = policyOf({ ...config, revision })
      const value = encodeRecord(recordOf(policy, choices), policy)
      expect(refreshCookie(`askfirst=${value}`, {}, { now: at })).toContain(`askfirst=${value}; Path=/;`)
    }),
  )
})

test.each([
  ['no header', null],
  ['no answer', 'a=b'],
  ['another name', `askfirst2=${value}`],
  ['a broken one', `askfirst=${value.slice(0, 20)}`],
  ['one that writes attributes', `askfirst=${value}\r\nSet-Cookie: a=b`],
  ['one of the future', `askfirst=${value.replace(/^1\.7\.\w+/, `1.7.${(at + 1e9).toString(36)}`)}`],
  ['one that claims ten years', `askfirst=${value.replace(/^(1\.7\.\w+)\.\w+/, `$1.${(3650).toString(36)}`)}`],
  ['two, of host and domain', `askfirst=${value}; askfirst=${value}`],
])('%s: nothing', (_, header) => {
  expect(refreshCookie(header, {}, { now: at })).toBeUndefined()
})

test('an answer that has expired stays expired', () => {
  expect(refreshCookie(`askfirst=${value}`, {}, { now: Date.UTC(2027, 4, 25, 10) })).toBeUndefined()
})

test('the domain has to be named: no server can find it out', () => {
  expect(() => refreshCookie(`askfirst=${value}`, { domain: 'auto' }, { now: at })).toThrow(/Here, name the domain/)
})
