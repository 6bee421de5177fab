import type { ConsentRecord, Policy } from '../types'
import { actions } from './actions'
import type { Choices } from './answerChoices'
import { dayLength } from './dayLength'
import { alphabet } from './digits'
import { isTimely } from './isTimely'
import { perGroup, segments, states } from './segments'
import { sources } from './sources'

/** Room for 5,000 services: what is larger is none of ours. */
const largest = 2000

interface Context {
  policy: Policy
  /** Milliseconds since 1970. */
  now: number
  /** The newest record of the localStorage mirror; it decides where a list of services changed. */
  mirror?: ConsentRecord | undefined
}

/** The answers that are no single letter, at least as many as the category has ids. */
const ungroup = (text: string): (boolean | undefined)[] =>
  (text.match(/.../g) ?? []).flatMap((group) => {
    const value = [...group].reduceRight((sum, char) => sum * 64 + alphabet.indexOf(char), 0)
    return Array.from({ length: perGroup }, (_, place) => states[Math.floor(value / 3 ** place) % 3])
  })

/**
 * Reads a cookie's value. Broken, foreign, expired, oversized, newer-versioned or of another revision: null.
 * Where a category's list changed and the mirror does not know this record, its grants read as not asked and its
 * refusals stay: nobody ever gets what was not granted.
 */
export function decodeRecord(value: string, { policy, now, mirror }: Context): ConsentRecord | null {
  if (value.length > largest || !/^1(\.[\da-z]+){4}(\.[\w-]*){5}(\.([an]|([\w-]{3})+)[\w-]{9})*$/.test(value))
    return null
  const parts = value.split('.')
  const [revision, time = 0, days = 0, flags = 0] = parts.slice(1, 5).map((part) => Number.parseInt(part, 36))
  const [id = '', subject = '', regime = '', region, language = ''] = parts.slice(5)
  const expires = time + days * dayLength
  const action = actions[Math.floor(flags / 12)]
  const source = sources[(flags % 12) >> 1]
  if (!action || !source || !isTimely(time, expires, now) || revision !== policy.revision) return null

  const known = mirror?.id === id ? mirror : undefined
  const choices: Choices = {}
  const lists = segments(policy)
  const stored = parts.slice(10)
  // Of a list that changed no one can tell which services it was, and where they are now.
  const isLost = stored.some((segment) => {
    const answers = segment.slice(0, -9)
    const isChanged = !lists.some(({ category, list }) => segment.endsWith(category + list))
    return isChanged && (answers === 'n' || ungroup(answers).includes(false))
  })
  for (const { category, list, ids, mode } of lists) {
    const segment = stored.find((part) => part.startsWith(category, part.length - 9)) ?? ''
    const letter = segment.slice(0, -9)
    const answers = letter.length > 1 ? ungroup(letter) : ids.map(() => states[' an'.indexOf(letter)])
    const isSame = segment.endsWith(list)
    // Where silence would let them run, all stay refused.
    const isRefused = letter === 'n' || (mode === 'opt-out' && isLost)
    ids.forEach((one, place) => {
      let choice = answers[place]
      if (!isSame && place) choice = known ? known.choices[one] : isRefused ? false : undefined
      else if (!isSame && !known && choice) choice = undefined
      if (choice !== undefined) choices[one] = choice
    })
  }
  const end = new Date(expires).toISOString()
  return {
    ...known,
    version: 1,
    id,
    subject,
    revision,
    regime,
    ...(region && { region }),
    gpc: flags % 2 > 0,
    language,
    choices,
    action,
    source,
    at: new Date(time).toISOString(),
    // The mirror knows the millisecond, the cookie the whole day.
    expires: known && known.expires < end ? known.expires : end,
  }
}
