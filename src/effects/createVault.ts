import Cookies from 'js-cookie'
import { decodeRecord } from '../core/decodeRecord'
import { encodeRecord } from '../core/encodeRecord'
import { readRecord } from '../core/readRecord'
import type { ConsentRecord, Policy } from '../types'

/** So many answers are kept on the device. */
const longest = 50

/** Where the record stays: a small cookie is the answer; a mirror in localStorage has what it leaves out. */
export interface Vault {
  /** Undefined where the last answer could not be kept: what is there, or not, says nothing then. */
  read(): ConsentRecord | null | undefined
  /** Returns what the browser said when it kept nothing. */
  write(record: ConsentRecord): unknown
  /** The newest last. */
  history(): readonly ConsentRecord[]
  clear(): void
}

export function createVault(policy: Policy, page: Window & typeof globalThis): Vault {
  const { name = 'askfirst', domain } = policy.config.cookie ?? {}
  const attributes = {
    path: '/',
    sameSite: 'lax',
    secure: page.location.protocol === 'https:',
    ...(domain && { domain }),
  } as const

  let isKept = true
  const history = (): readonly ConsentRecord[] => {
    try {
      const kept: unknown = JSON.parse(page.localStorage.getItem(name) ?? '[]')
      return Array.isArray(kept) ? kept.flatMap((one) => readRecord(one) ?? []) : []
    } catch {
      return []
    }
  }

  return {
    history,
    read() {
      if (!isKept) return
      try {
        const value = Cookies.get(name)
        return value ? decodeRecord(value, { policy, now: Date.now(), mirror: history().at(-1) }) : null
      } catch {
        return null
      }
    },
    write(record) {
      const value = encodeRecord(record, policy)
      isKept = false
      try {
        Cookies.set(name, value, { ...attributes, expires: new Date(record.expires) })
        isKept = Cookies.get(name) === value
        if (!isKept) return new Error(`cookie "${name}" was not kept`)
        page.localStorage.setItem(name, JSON.stringify([...history(), record].slice(-longest)))
        return
      } catch (error) {
        return error
      }
    },
    clear() {
      try {
        Cookies.remove(name, attributes)
        page.localStorage.removeItem(name)
      } catch {
        // Storage that the browser blocks holds nothing of ours.
      }
    },
  }
}
