// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { askedIds } from '../../src/core/askedIds'
import { decodeRecord } from '../../src/core/decodeRecord'
import { encodeRecord } from '../../src/core/encodeRecord'
import { policyOf } from './policyOf'
import { recordOf } from './recordOf'
import { siteOf } from './siteOf'

// Many runs with many services, beside others on a slow machine.
vi.setConfig({ testTimeout: 60_000 })

const policy = policyOf({ services: ['youtube', 'vimeo', 'google-analytics'] })
const record = recordOf(policy, { marketing: true, vimeo: false, statistics: false })
const value = encodeRecord(record, policy)
const parts = value.split('.')
const day = 864e5
const given = Date.parse(record.at)
const now = given + day

const read = (text: string, at = now) => decodeRecord(text, { policy, now: at })
/** The value with one of its fields changed. */
const instead = (place: number, text: string) => parts.map((part, at) => (at === place ? text : part)).join('.')

test('the value that the rest is made of is good', () => {
  expect(read(value)).toEqual(record)
  expect(parts.length).toBeGreaterThan(10)
})

test.each<[what: string, text: string]>([
  ['nothing', ''],
  ['a blank', ' '],
  ['a word', 'accepted'],
  ['JSON, as peers store it', JSON.stringify(record)],
  ['the same, escaped', encodeURIComponent(JSON.stringify(record))],
  [
    'the consent string of the IAB',
    'CPokAsAPokAsAABABAENCZCgAP_AAH_AAAqIHNf_X_fb3_j-_59_t0eY1f9_7_v-0zjhedsk-8Nyd_X_L8X_2M7vB36pr4KuR4ku3bBAQVtHOncTQmx6IlVqTPsb02Mr7NKJ7Ps',
  ],
  ['dots', '.'.repeat(20)],
  ['a newer version', instead(0, '2')],
  ['no version', parts.slice(1).join('.')],
  ['another revision', instead(1, '2')],
  ['an older revision', instead(1, '0')],
  ['a revision in words', instead(1, 'x y')],
  ['a time before the web', instead(2, '0')],
  ['a time without end', instead(2, 'z'.repeat(400))],
  ['no time', instead(2, '')],
  ['a negative time', instead(2, '-1')],
  ['no days', instead(3, '0')],
  ['more days than any law allows', instead(3, (401).toString(36))],
  ['days without end', instead(3, 'z'.repeat(400))],
  ['an action that there is not', instead(4, (48).toString(36))],
  ['actions without end', instead(4, 'z'.repeat(400))],
  ['an id with a sign', instead(5, 'a%20b')],
  ['half of its fields', parts.slice(0, 9).join('.')],
  ['answers that are too short', instead(10, parts[10]?.slice(1) ?? '')],
  ['answers that are none', instead(10, 'x123456789')],
  ['what comes behind a good one', `${value};x`],
  ['a line behind a good one', `${value}\n`],
  ['a line before one', `\n${value}`],
  ['quotes around one', `"${value}"`],
  ['a good one twice', value + value],
  ['an oversized one', `${value}${`.a${'x'.repeat(9)}`.repeat(400)}`],
  ['a megabyte', `1${'.1'.repeat(500_000)}`],
])('%s reads as not answered', (_, text) => {
  expect(read(text)).toBeNull()
})

describe('time', () => {
  const end = Date.parse(record.expires)

  test.each<[when: string, at: number, holds: boolean]>([
    ['the moment it was given', given, true],
    ['the moment before it expires', end - 1, true],
    ['the moment it expires', end, false],
    ['a year later', given + 365 * day, false],
    ['a clock that is an hour behind', given - day / 24, true],
    ['a day before it was given', given - day, false],
    ['a year before', given - 365 * day, false],
    ['no time at all', Number.NaN, false],
  ])('%s: %s', (_, at, holds) => {
    expect(read(value, at) !== null).toBe(holds)
  })
})

test('a value cut off anywhere grants nothing that the whole does not', () => {
  const { services, choices } = siteOf(Array.from({ length: 200 }, (_, at) => (at * 37) % 256))
  const large = policyOf({ services })
  const whole = { ...recordOf(large, {}), choices }
  const text = encodeRecord(whole, large)
  for (let length = 0; length < text.length; length++) {
    const found = decodeRecord(text.slice(0, length), { policy: large, now })
    for (const [id, choice] of Object.entries(found?.choices ?? {})) expect(choice).toBe(choices[id])
  }
})

describe('whatever stands in the cookie', () => {
  const broken = fc.tuple(fc.nat({ max: value.length }), fc.nat({ max: 30 }), fc.string({ maxLength: 30 }))
  const text = fc.oneof(
    fc.string({ maxLength: 5000 }),
    fc.stringMatching(/^1(\.[\da-z]{1,9}){4}(\.[\w-]{0,4}){5}(\.[an]?[\w-]{9,16}){0,4}$/),
    broken.map(([at, cut, put]) => value.slice(0, at) + put + value.slice(at + cut)),
  )

  test('nothing throws, and what is read has the form of a record', () => {
    fc.assert(
      fc.property(text, fc.double(), (text, at) => {
        for (const found of [read(text), read(text, at)]) {
          if (!found) continue
          expect(Object.keys(found.choices).every((id) => askedIds(policy).includes(id))).toBe(true)
          expect(Object.values(found.choices).every((choice) => typeof choice === 'boolean')).toBe(true)
          expect(Date.parse(found.expires)).toBeGreaterThan(Date.parse(found.at))
          expect(found).toMatchObject({ version: 1, revision: policy.revision })
        }
      }),
      { numRuns: 500 },
    )
  })
})
