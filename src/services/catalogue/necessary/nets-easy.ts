import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Host: checkout.js, as Nexi's public modules load it.
 */
export default {
  id: 'nets-easy',
  category: 'necessary',
  name: 'Nexi Checkout (Nets Easy)',
  provider: 'Nexi Group',
  description: 'payments',
  reason: 'paymentReason',
  policyUrl: 'https://www.nets.eu/gdpr',
  urls: ['*.dibspayment.eu'],
  storage: [],
  transfers: [],
} satisfies CatalogueEntry
