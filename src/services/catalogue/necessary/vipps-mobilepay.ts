import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Hosts: developer.vippsmobilepay.com (unchecked).
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
