import { Problem } from './Problem'

/**
 * The visitor's secret. 22 characters of base64url have the 128 bits that make it unguessable.
 * @throws Problem 401 where it cannot be one
 */
export function readSecret(value: unknown): string {
  if (typeof value === 'string' && /^[\w-]{22,128}$/.test(value)) return value
  throw new Problem(
    401,
    'the proof is missing: a secret of 22 to 128 characters (A-Z, a-z, 0-9, - and _), in the header Askfirst-Proof; ' +
      'a beacon posts { record, proof }',
    { 'www-authenticate': 'Askfirst-Proof' },
  )
}
