// @vitest-environment node
import { expect, test } from 'vitest'
import { readRecord } from '../../src/core/readRecord'
import { policyOf } from './policyOf'
import { recordOf } from './recordOf'

const record = recordOf(policyOf({ services: ['youtube'], region: 'FI' }), { youtube: true, statistics: false })

test('a record comes back from its JSON as it was', () => {
  expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual(record)
})

test.each<[what: string, value: unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a text', JSON.stringify(record)],
  ['a list', [record]],
  ['an empty object', {}],
  ['another version', { ...record, version: 2 }],
  ['no choices', { ...record, choices: undefined }],
  ['choices that are none', { ...record, choices: 'all' }],
  ['a choice that is none', { ...record, choices: { youtube: 'yes' } }],
  ['a choice that is null', { ...record, choices: { youtube: null } }],
  ['a number for an id', { ...record, id: 7 }],
  ...['id', 'subject', 'regime', 'language', 'action', 'source', 'at', 'expires'].map((key): [string, unknown] => [
    `no ${key}`,
    { ...record, [key]: undefined },
  ]),
])('%s is no record', (_, value) => {
  expect(readRecord(value)).toBeUndefined()
})
