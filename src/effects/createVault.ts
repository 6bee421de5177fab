import { decodeRecord } from '../core/decodeRecord'
import { isTimely } from '../core/isTimely'
import { keyOf } from '../core/keyOf'
import { nameOf } from '../core/nameOf'
import { readRecord } from '../core/readRecord'
import type { ConsentRecord, Policy } from '../types'

/**
 * Where the record stays: a small cookie is the answer; a mirror in localStorage has what it leaves out, and what came
 * before. An answer that cannot go there yet waits in memory and, for a reload, in localStorage.
 */
export interface Vault {
  /** Not yet in cookie and history. */
  waiting: ConsentRecord[]
  /** The records under a key of localStorage, the newest last. */
  stored(key: string): ConsentRecord[]
  /** Undefined while an answer waits: what is there, or not, says nothing then. */
  read(policy: Policy): ConsentRecord | null | undefined
  /** Lets an answer that waits survive a reload. */
  hold(policy: Policy, record: ConsentRecord): void
  /** The newest last. */
  history(policy: Policy): ConsentRecord[]
}

export function createVault(page: Window): Vault {
  const stored = (key: string): ConsentRecord[] => {
    try {
      const kept: unknown = JSON.parse(page.localStorage.getItem(key) ?? '[]')
      return Array.isArray(kept) ? kept.flatMap((one) => readRecord(one) ?? []) : []
    } catch {
      return []
    }
  }
  const cookies = () => {
    try {
      return page.document.cookie.split('; ')
    } catch {
      return []
    }
  }

  const vault: Vault = {
    waiting: [],
    stored,
    history: (policy) => [...stored(keyOf(policy)), ...stored(`${keyOf(policy)}-waiting`)],
    read(policy) {
      if (vault.waiting.length) return
      const now = Date.now()
      const name = nameOf(policy)
      const kept = stored(keyOf(policy))
      const mirror = kept.at(-1)
      const answers = cookies().flatMap((pair) =>
        pair.startsWith(`${name}=`) ? (decodeRecord(pair.slice(name.length + 1), { policy, now, mirror }) ?? []) : [],
      )
      // A server's response to what was asked before an answer brings the cookie of before it back: what came after it
      // in the mirror stands. A cookie that moved to another domain may be there twice, and an answer that waited may be
      // older than another tab's.
      return [
        ...answers.map((one) =>
          mirror && mirror.id !== one.id && kept.some(({ id }) => id === one.id) ? mirror : one,
        ),
        ...stored(`${keyOf(policy)}-waiting`),
      ].reduce<ConsentRecord | null>((newest, one) => {
        const isValid = one.revision === policy.revision && isTimely(Date.parse(one.at), Date.parse(one.expires), now)
        return !isValid || (newest && newest.at > one.at) ? newest : one
      }, null)
    },
    hold(policy, record) {
      const key = `${keyOf(policy)}-waiting`
      try {
        page.localStorage.setItem(key, JSON.stringify([...stored(key), record]))
      } catch {
        // The cookie may be kept all the same.
      }
    },
  }
  return vault
}
