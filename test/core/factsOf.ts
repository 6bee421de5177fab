import type { ReceiptFacts } from '../../src/core/ReceiptFacts'
import en from '../../src/locales/en'
import type { Config, ConsentRecord, Service } from '../../src/types'
import { policyOf } from './policyOf'
import { recordOf } from './recordOf'

const film: Service<string, string> = {
  id: 'film',
  category: 'marketing',
  name: 'Film',
  provider: 'Film Ltd',
  storage: [
    { kind: 'cookie', name: 'film_id', duration: 'P6M', purpose: 'Counts views' },
    { kind: 'local', name: 'film_volume', duration: 'persistent' },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
}
const config: Config = {
  services: [film],
  region: 'FI',
  policyUrl: '/policy',
  site: {
    controller: 'Shop Oy',
    contact: 'privacy@shop.example',
    authority: { name: 'Ombudsman', url: 'https://o.example' },
  },
}
/** What a receipt of a refusal and then an answer is made of; by default marketing is granted, with its one service. */
export const factsOf = (
  more: Config = {},
  given: boolean | Record<string, boolean> = { marketing: true, statistics: false },
): ReceiptFacts & { record: ConsentRecord } => {
  const policy = policyOf({ ...config, ...more })
  const before = recordOf(policy, false, { action: 'reject-all' })
  const record = { ...recordOf(policy, given, { id: 'ABCDEFGHIJKLMNOPQRST-2', before }), notice: 'ab'.repeat(32) }
  return {
    policy: { ...policy, services: { film } },
    words: en,
    language: 'en',
    record,
    history: [before, record],
    page: 'https://shop.example',
  }
}
