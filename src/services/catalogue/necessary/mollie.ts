import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Host: docs.mollie.com (unchecked).
 */
export default {
  id: 'mollie',
  category: 'necessary',
  name: 'Mollie',
  provider: 'Mollie B.V.',
  description: 'payments',
  reason: 'paymentReason',
  policyUrl: 'https://www.mollie.com/legal/privacy',
  urls: ['*.mollie.com'],
  storage: [],
  transfers: [],
} satisfies CatalogueEntry
