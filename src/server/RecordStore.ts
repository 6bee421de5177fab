import type { ConsentRecord } from '../types'

/** What stays of a record after an erasure: what was answered, when, to which notice. It names nobody. */
export type Kept = Omit<ConsentRecord, 'subject' | 'previous' | 'region'>

/** What an erasure takes: all that joins the answers of one browser, and where it was. */
export interface Personal extends Pick<ConsentRecord, 'subject' | 'previous' | 'region'> {
  /** SHA-256, hex, of subject and the visitor's secret. The secret itself is never stored. */
  proof: string
}

/** A record on its way into the chain. */
export interface Draft {
  /** ISO 8601, UTC; the server's own clock. */
  receivedAt: string
  kept: Kept
  personal: Personal
  /** Random, of this record; with it goes the last way from `commitment` back to `personal`. */
  salt: string
  /** SHA-256, hex, of salt and `personal`: the chain still holds when both are erased. */
  commitment: string
}

/** One link of the chain. Once erased it has `erasedAt` in place of `personal` and `salt`. */
export interface Entry extends Omit<Draft, 'personal' | 'salt'> {
  /** From 1, without gaps. */
  seq: number
  personal?: Personal
  salt?: string
  /** ISO 8601, UTC. */
  erasedAt?: string
  /** Hash of the entry before; empty for the first. */
  previousHash: string
  /** SHA-256, hex, of all that an erasure leaves: `hashEntry`. */
  hash: string
}

/** `isNew` is false where the id was there already; `entry` is then what was kept the first time. */
export interface Appended {
  entry: Entry
  isNew: boolean
}

/** Whose records: those of one subject that came with one secret. */
export type Owner = Pick<Personal, 'subject' | 'proof'>

/**
 * Where records are kept. Of `append` either nothing is there when the process dies, or the whole entry; once it has
 * resolved, the entry outlives a crash. A rejection says that the store could not be reached: the caller tries again.
 */
export interface RecordStore {
  /** Adds a record behind the last one; again with an id that is there: changes nothing. */
  append(draft: Draft): Promise<Appended>
  /** The oldest first. */
  find(owner: Owner): Promise<Entry[]>
  /** Takes `personal` and `salt` from the owner's records; returns how many it took them from. */
  erase(owner: Owner, erasedAt: string): Promise<number>
  /** As `erase`, of all that came before a moment (ISO 8601): for when a proof is not needed any more. */
  eraseBefore(moment: string, erasedAt: string): Promise<number>
  /** Behind a number (default 0), by `seq`. Read in pages: what is added meanwhile comes along. */
  entries(after?: number): AsyncIterable<Entry>
  /** By `receivedAt`: from one moment (ISO 8601) on, up to before another. */
  arrivals(from: string, to: string): AsyncIterable<Entry>
  close(): Promise<void>
}
