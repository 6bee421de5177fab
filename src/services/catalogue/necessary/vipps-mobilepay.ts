import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Hosts: the vendor's SDKs, as its public modules and shops load them.
 */
export default {
  id: 'vipps-mobilepay',
  category: 'necessary',
  name: 'Vipps MobilePay',
  provider: 'Vipps MobilePay AS',
  description: 'payments',
  reason: 'paymentReason',
  policyUrl: 'https://vippsmobilepay.com/privacy',
  urls: ['*.vipps.no', '*.vippsmobilepay.com'],
  storage: [],
  transfers: [],
} satisfies CatalogueEntry
