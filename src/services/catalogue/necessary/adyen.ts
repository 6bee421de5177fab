import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Name and lifetime: Open Cookie Database. Host: docs.adyen.com (unchecked).
 */
export default {
  id: 'adyen',
  category: 'necessary',
  name: 'Adyen',
  provider: 'Adyen N.V.',
  description: 'payments',
  reason: 'paymentReason',
  policyUrl: 'https://www.adyen.com/policies-and-disclaimer/privacy-policy',
  urls: ['*.adyen.com'],
  storage: [{ kind: 'cookie', name: '_rp_uid', duration: 'P30D', purpose: 'fraud' }],
  transfers: [],
} satisfies CatalogueEntry
