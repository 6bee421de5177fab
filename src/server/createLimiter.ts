import { randomText } from './randomText'
import { sha256 } from './sha256'

/** Milliseconds. */
const windowLength = 60_000
/** So many callers are told apart at once; the one that was quiet longest is forgotten. */
const largest = 100_000

/**
 * Counts callers a minute. What tells them apart is hashed with a salt that lives in memory for that minute and no
 * longer: nothing is written, and afterwards nobody can say who called.
 * @returns seconds to wait; 0 = welcome
 */
export function createLimiter(most: number, now: () => number): (caller: string) => Promise<number> {
  let ends = 0
  let salt = ''
  let counts = new Map<string, number>()
  return async (caller) => {
    const time = now()
    if (time >= ends || ends > time + windowLength) {
      ends = time + windowLength
      salt = randomText()
      counts = new Map()
    }
    const counted = counts
    const wait = Math.ceil((ends - time) / 1000)
    const key = await sha256(salt + caller)
    const count = (counted.get(key) ?? 0) + 1
    counted.delete(key)
    counted.set(key, count)
    if (counted.size > largest) counted.delete(counted.keys().next().value ?? '')
    return count > most ? wait : 0
  }
}
