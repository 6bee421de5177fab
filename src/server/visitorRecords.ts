import type { ConsentRecord } from '../types'
import type { CheckedOptions } from './checkOptions'
import { Problem } from './Problem'
import { proofOf } from './proofOf'
import { readSecret } from './readSecret'

type Received = ConsentRecord & { receivedAt: string }

/**
 * The visitor's own: GET shows the records that came with this secret (GDPR Art. 15, 20), DELETE erases them (Art. 17).
 * Whether the subject or the secret is unknown, the answer is the same 404.
 */
export async function visitorRecords(
  { method, headers }: Request,
  subject: string,
  { store, now }: CheckedOptions,
): Promise<Response> {
  const owner = { subject, proof: await proofOf(subject, readSecret(headers.get('askfirst-proof'))) }
  const nothing = new Problem(404, 'there are no records of this subject that came with this proof')
  if (method === 'DELETE') {
    const erased = await store.erase(owner, new Date(now()).toISOString())
    if (!erased) throw nothing
    return Response.json({ erased })
  }
  const entries = await store.find(owner)
  const records = entries.flatMap(({ kept, personal, receivedAt }): Received[] => {
    if (!personal) return []
    const { proof, ...erasable } = personal
    return [{ ...kept, ...erasable, receivedAt }]
  })
  if (!records.length) throw nothing
  return Response.json({ records })
}
