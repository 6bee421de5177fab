import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Cookie and lifetime: Open Cookie Database. The rest and hosts: the vendor's @adyen/adyen-web.
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
  storage: [
    { kind: 'cookie', name: '_rp_uid', duration: 'P30D', purpose: 'fraud' },
    { kind: 'local', name: 'adyen-checkout__*', duration: 'persistent', purpose: 'payment' },
    { kind: 'session', name: 'adyen-checkout__*', duration: 'session', purpose: 'payment' },
  ],
  transfers: [],
} satisfies CatalogueEntry
