import type { Entry } from './RecordStore'

/** A row of either database, as our own statements select it. */
export interface Row {
  seq: number | string
  received_at: string | Date
  /** SQLite has the JSON's text, PostgreSQL's driver has parsed it. */
  kept: string | Entry['kept']
  personal: string | Entry['personal'] | null
  salt: string | null
  commitment: string
  previous_hash: string
  hash: string
  erased_at: string | Date | null
}

const parsed = <Value>(value: string | Value): Value => (typeof value === 'string' ? JSON.parse(value) : value)
const iso = (moment: string | Date) => (typeof moment === 'string' ? moment : moment.toISOString())

export function entryOfRow(row: Row): Entry {
  const { seq, received_at, kept, personal, salt, commitment, previous_hash, hash, erased_at } = row
  return {
    seq: Number(seq),
    receivedAt: iso(received_at),
    kept: parsed(kept),
    ...(personal && { personal: parsed(personal) }),
    ...(salt && { salt }),
    ...(erased_at && { erasedAt: iso(erased_at) }),
    commitment,
    previousHash: previous_hash,
    hash,
  }
}
