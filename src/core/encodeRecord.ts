import type { ConsentRecord, Policy } from '../types'
import { actions } from './actions'
import { dayLength } from './dayLength'
import { digits } from './digits'
import { perGroup, type Segment, segments, states } from './segments'
import { sources } from './sources'

/**
 * The record as a cookie's value: `[\w.-]` alone, under 400 bytes with its name for 1,000 services.
 * Version, revision, time (ms, base 36), days, flags, id, subject, regime, region, language; then per category `a`
 * for all granted, `n` for none, or groups of answers, its fingerprint and that of its list. They stand last, so that
 * answers that were cut off fit no list. The rest of the record (names, hash, history) is in the mirror.
 */
export function encodeRecord(record: ConsentRecord, policy: Policy): string {
  const { choices, at } = record
  const time = Date.parse(at)
  const flags = actions.indexOf(record.action) * 12 + sources.indexOf(record.source) * 2 + Number(record.gpc)
  const numbers = [record.revision, time, Math.ceil((Date.parse(record.expires) - time) / dayLength), flags]
  const answers = ({ category, list, ids }: Segment) => {
    const given = ids.map((id) => states.indexOf(choices[id]))
    const [first = 0] = given
    let out = ''
    if (first && given.every((state) => state === first)) return ' an'.charAt(first) + category + list
    for (let at = 0; at < given.length; at += perGroup) {
      const group = given.slice(at, at + perGroup).reduceRight((value, state) => value * 3 + state, 0)
      out += digits(group, 3)
    }
    return out + category + list
  }
  return [
    1,
    ...numbers.map((number) => number.toString(36)),
    record.id,
    record.subject,
    record.regime,
    record.region ?? '',
    record.language,
    ...segments(policy).map(answers),
  ].join('.')
}
