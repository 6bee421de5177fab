import type { ConsentRecord, ReceiptFormat } from '../types'
import type { KeeperParts } from './Keeper'

/** What makes records provable, off the click's path; see `prove.ts`. */
export interface Prover {
  /** Completes records with the hash of their notice, then sends what is in the outbox. Never rejects. */
  follow(records: readonly ConsentRecord[]): Promise<void>
  /** Asks the server to erase what it has of a subject, once these and all before have arrived. */
  erase(subject: string, records: readonly ConsentRecord[]): void
  receipt(format: ReceiptFormat): Promise<string>
}

export interface ProveFile {
  prove(parts: KeeperParts): Prover
}
