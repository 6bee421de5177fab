import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Host: the interface in Paytrail's public SDKs.
 */
export default {
  id: 'paytrail',
  category: 'necessary',
  name: 'Paytrail',
  provider: 'Paytrail Oyj',
  description: 'payments',
  reason: 'paymentReason',
  policyUrl: 'https://www.paytrail.com/en/privacy-policy',
  urls: ['*.paytrail.com'],
  storage: [],
  transfers: [],
} satisfies CatalogueEntry
