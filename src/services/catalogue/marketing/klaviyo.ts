import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * `__kla_id` and its lifetime: help.klaviyo.com/hc/articles/360034666712 (two years once someone is known, else a day),
 * Open Cookie Database; web storage: public copies of the script. `__kla_off`, which keeps a refusal, is left out on
 * purpose. Host: the snippet.
 */
export default {
  id: 'klaviyo',
  category: 'marketing',
  name: 'Klaviyo',
  provider: 'Klaviyo, Inc.',
  description: 'newsletters',
  policyUrl: 'https://www.klaviyo.com/legal/privacy/privacy-notice',
  urls: ['*.klaviyo.com'],
  storage: [
    { kind: 'cookie', name: '__kla_id', duration: 'P2Y', purpose: 'recogniseReader' },
    { kind: 'local', name: 'klaviyoOnsite', duration: 'persistent', purpose: 'offersSeen' },
    { kind: 'session', name: 'klaviyoPagesVisitCount*', duration: 'session', purpose: 'pageCount' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
