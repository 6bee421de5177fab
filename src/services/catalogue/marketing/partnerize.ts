import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Name and lifetime: Open Cookie Database. Host: the same.
 */
export default {
  id: 'partnerize',
  category: 'marketing',
  name: 'Partnerize',
  provider: 'Performance Horizon Group Limited',
  description: 'affiliate',
  policyUrl: 'https://partnerize.com/privacy-policy/',
  urls: ['*.prf.hn', 'prf.hn'],
  storage: [{ kind: 'cookie', name: 'tPHG-PS', domain: 'prf.hn', duration: 'P1Y', purpose: 'partnerClick' }],
  transfers: [{ country: 'GB', safeguard: 'adequacy' }],
} satisfies CatalogueEntry
