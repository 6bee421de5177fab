import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database. Host: the snippet.
 */
export default {
  id: 'sharethis',
  category: 'marketing',
  name: 'ShareThis',
  provider: 'ShareThis, Inc.',
  description: 'share',
  policyUrl: 'https://sharethis.com/privacy/',
  urls: ['*.sharethis.com'],
  storage: [
    { kind: 'cookie', name: 'fpestid', duration: 'P13M', purpose: 'recogniseOnManySites' },
    { kind: 'cookie', name: '__stid', domain: 'sharethis.com', duration: 'P1Y', purpose: 'recogniseOnManySites' },
    { kind: 'cookie', name: 'pxcelPage*', domain: 'sharethis.com', duration: 'P1Y', purpose: 'matchNetworks' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
