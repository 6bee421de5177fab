import type { ConsentRecord } from '../types'
import { parseRecord } from './parseRecord'
import { readSecret } from './readSecret'

const isWrapped = (body: unknown): body is { record: unknown; proof: unknown } =>
  typeof body === 'object' && body !== null && Object.keys(body).sort().join() === 'proof,record'

/**
 * What a page posts: the record as body and the secret in the header `Askfirst-Proof`; or, where no header can be set
 * (`sendBeacon`), both as `{ record, proof }`.
 * @throws Problem 401 or 422
 */
export function parseArrival(body: unknown, headers: Headers): { record: ConsentRecord; secret: string } {
  const [record, proof] = isWrapped(body) ? [body.record, body.proof] : [body, headers.get('askfirst-proof')]
  const secret = readSecret(proof)
  return { record: parseRecord(record), secret }
}
