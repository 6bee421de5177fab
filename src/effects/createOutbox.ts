import { keyOf } from '../core/keyOf'
import { readRecord } from '../core/readRecord'
import type { ConsentRecord, Policy } from '../types'
import type { Letter } from './Letter'
import { randomId } from './randomId'

/** Kept in localStorage until the server has acknowledged it; where that is blocked, in memory. */
export interface Outbox {
  /** The oldest first. */
  letters(): readonly Letter[]
  add(record: ConsentRecord): void
  /** Asks the server to erase a subject, once all before it has arrived. Its secret is forgotten here. */
  erase(subject: string): void
  /** Changes one letter, or takes it out. */
  put(id: string, changed: Letter | undefined): void
}

const isLetter = (value: unknown): value is Letter | Omit<Letter, 'proof'> =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'subject' in value &&
  (!('record' in value) || readRecord(value.record) !== undefined)

/** Servers that never answer must not fill the device. */
const longest = 100

export function createOutbox(policy: Policy, page: Window & typeof globalThis): Outbox {
  const key = `${keyOf(policy)}-outbox`
  const secretKey = `${keyOf(policy)}-proof`
  /** What localStorage did not take; `undefined` is gone, although it may still lie there. */
  const memory = new Map<string, Letter | undefined>()
  let secret: string | undefined

  const attempt = (run: () => void) => {
    try {
      run()
      return true
    } catch {
      return false
    }
  }
  const proof = (): string => {
    attempt(() => {
      secret = page.localStorage.getItem(secretKey) ?? secret
    })
    const made = secret ?? randomId(page)
    secret = made
    attempt(() => page.localStorage.setItem(secretKey, made))
    return made
  }
  const letters = (): readonly Letter[] => {
    let kept: unknown
    attempt(() => {
      kept = JSON.parse(page.localStorage.getItem(key) ?? '[]')
    })
    const stored = Array.isArray(kept) ? kept.filter(isLetter) : []
    const all = new Map<string, Letter | undefined>(
      stored.map((one) => [one.id, 'proof' in one ? one : { ...one, proof: proof() }]),
    )
    for (const [id, letter] of memory) all.set(id, letter)
    return [...all.values()].flatMap((one) => one ?? [])
  }
  const put = (id: string, changed: Letter | undefined) => {
    memory.set(id, changed)
    const all = letters()
    const isKept = attempt(() => {
      if (all.length) page.localStorage.setItem(key, JSON.stringify(all.slice(-longest)))
      else page.localStorage.removeItem(key)
    })
    if (isKept) memory.clear()
  }

  return {
    letters,
    put,
    add(record) {
      const isThere = letters().some(({ id }) => id === record.id)
      if (!isThere) put(record.id, { id: record.id, subject: record.subject, proof: proof(), record })
    },
    erase(subject) {
      // Else the writer has put it there.
      if (!letters().some(({ id }) => id === subject)) {
        put(subject, { id: subject, subject, proof: proof() })
        attempt(() => page.localStorage.removeItem(secretKey))
      }
      secret = undefined
    },
  }
}
