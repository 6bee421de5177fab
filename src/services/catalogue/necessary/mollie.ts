import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Host: mollie.js, as Mollie's documentation and public shops load it.
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
