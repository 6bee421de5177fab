import { actions } from '../core/actions'
import { dayLength } from '../core/dayLength'
import { isDays } from '../core/isDays'
import { kinds } from '../core/shapes'
import { sources } from '../core/sources'
import type { ConsentRecord } from '../types'
import { Problem } from './Problem'

type Check = readonly [needs: string, check: (value: unknown) => boolean]

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const text = (pattern: RegExp, needs: string): Check => [
  needs,
  (value) => typeof value === 'string' && pattern.test(value),
]
const oneOf = (values: readonly unknown[]): Check => [`one of ${values.join(', ')}`, (value) => values.includes(value)]

const random = text(/^[\w-]{16,64}$/, '16 to 64 characters of A-Z, a-z, 0-9, - and _')
const moment: Check = [
  'a moment in UTC, as toISOString() writes it',
  (value) => typeof value === 'string' && value.length === 24 && isoOf(value) === value,
]
const isoOf = (value: string) => {
  const time = Date.parse(value)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}
const short = text(/^[\w-]{1,64}$/, 'an id of letters, digits, - and _, 64 at most')
const isId = (id: string) => id.length <= 128 && kinds.id?.[1](id)

/** Each field of a record: whoever adds one to `types.ts` is told by the compiler to check it here. */
const fields: Readonly<Record<keyof ConsentRecord, Check>> = {
  version: ['1', (value) => value === 1],
  id: random,
  subject: random,
  revision: ['a whole number from 1', (value) => Number.isSafeInteger(value) && Number(value) > 0],
  notice: text(/^[\da-f]{64}$/, 'a SHA-256 in hex'),
  regime: short,
  region: short,
  gpc: ['true or false', (value) => typeof value === 'boolean'],
  language: text(/^[A-Za-z\d-]{1,35}$/, 'a BCP 47 tag'),
  choices: [
    'an object with true or false for each id',
    (value) => isTable(value) && Object.entries(value).every(([id, choice]) => isId(id) && typeof choice === 'boolean'),
  ],
  action: oneOf(actions),
  source: oneOf(sources),
  at: moment,
  expires: moment,
  previous: random,
}
const optional: readonly string[] = ['notice', 'region', 'previous']

const mistake = (detail: string) => new Problem(422, detail)

/**
 * Takes what came from outside for a record, or says what is wrong with it. A key that is not known is a mistake: what
 * nobody reads is not to be stored.
 * @throws Problem 422 for the first mistake, with its key and what it must be
 */
export function parseRecord(value: unknown): ConsentRecord {
  if (!isTable(value)) throw mistake('the record must be an object')
  const unknown = Object.keys(value).find((key) => !Object.hasOwn(fields, key))
  if (unknown !== undefined) throw mistake(`"${unknown.slice(0, 64)}" is no field of a record`)
  for (const [key, [needs, check]] of Object.entries(fields)) {
    if (value[key] === undefined && optional.includes(key)) continue
    if (!check(value[key])) throw mistake(`"${key}" must be ${needs}`)
  }
  // Every field was looked at, one by one.
  const record = value as unknown as ConsentRecord
  const days = (Date.parse(record.expires) - Date.parse(record.at)) / dayLength
  if (!isDays(days)) throw mistake('"expires" must be after "at", by 400 days at most')
  return record
}
