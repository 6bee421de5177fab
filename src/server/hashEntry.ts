import { canonicalJson } from '../core/canonicalJson'
import type { Entry } from './RecordStore'
import { sha256 } from './sha256'

/** What an entry's `hash` must be: over all that an erasure leaves, and over the entry before. */
export const hashEntry = (entry: Omit<Entry, 'hash'>): Promise<string> => {
  const { seq, receivedAt, kept, commitment, previousHash } = entry
  return sha256(canonicalJson({ seq, receivedAt, kept, commitment, previousHash }))
}
