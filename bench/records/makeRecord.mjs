import { randomBytes } from 'node:crypto'

export const random = () => randomBytes(17).toString('base64url').slice(0, 22)

const day = 864e5
const services = Array.from({ length: 12 }, (_, place) => `service-${place}`)

/** An answer as the browser makes it, for four categories and twelve services. */
export function makeRecord() {
  const now = Date.now()
  const granted = Math.random() < 0.5
  return {
    version: 1,
    id: random(),
    subject: random(),
    revision: 1,
    notice: 'c0'.repeat(32),
    regime: 'eu',
    region: 'FI',
    gpc: false,
    language: 'fi',
    choices: Object.fromEntries(['preferences', 'statistics', 'marketing', ...services].map((id) => [id, granted])),
    action: granted ? 'accept-all' : 'reject-all',
    source: 'banner',
    at: new Date(now).toISOString(),
    expires: new Date(now + 182 * day).toISOString(),
  }
}
