import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Hosts: vipps.no, as the vendor's SDK and public modules load it; vippsmobilepay.com: unchecked.
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
