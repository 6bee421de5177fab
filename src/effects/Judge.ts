import type { StorageChannel } from '../core/isStorage'
import type { Attempt, Decisions } from '../types'

export interface Tried extends Pick<Attempt, 'channel' | 'target' | 'element'> {
  isPassed?: boolean
  isQuiet?: boolean | undefined
  isText?: boolean
}

/** Reads the decisions for whoever asks, by id or by attempt, and keeps the ledger of it. */
export interface Judge {
  /** Complains once about an id that nobody declared. */
  isKnown(id: string): boolean
  allows(id: string): boolean
  /** May it run now? What is allowed may have to wait for its vendor's signal. */
  runs(id: string): boolean
  permits(tried: Tried): { allowed: boolean; service: string }
  /** Has a tracker been met that nobody declared? It stays refused when all else is allowed. */
  hasMet(): boolean
  /** A file that the browser fetched. */
  fetched(url: string): void
  /** The sweep could not erase it. */
  survived(kind: StorageChannel, name: string): void
  /** Something of this id runs now, which no later refusal can undo in this page. */
  run(id: string): void
  hasRun(id: string): boolean
  /** After an answer: is this page over, since something refused by now has run? */
  conclude(changed: readonly string[], before: Decisions): boolean
  /** Each attempt of an element once. */
  note(attempt: Omit<Attempt, 'at'>): void
  ledger(): readonly Attempt[]
}
