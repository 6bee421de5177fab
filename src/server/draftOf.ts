import type { ConsentRecord } from '../types'
import { commitTo } from './commitTo'
import { proofOf } from './proofOf'
import type { Draft, Personal } from './RecordStore'
import { randomText } from './randomText'

interface Arrival {
  /** The visitor's. */
  secret: string
  /** ISO 8601, UTC. */
  receivedAt: string
}

/** Parts a record into what proof must keep and what an erasure takes. */
export async function draftOf(record: ConsentRecord, { secret, receivedAt }: Arrival): Promise<Draft> {
  const { subject, previous, region, ...kept } = record
  const proof = await proofOf(subject, secret)
  const personal: Personal = { subject, proof, ...(previous && { previous }), ...(region && { region }) }
  const salt = randomText()
  return { receivedAt, kept, personal, salt, commitment: await commitTo(personal, salt) }
}
