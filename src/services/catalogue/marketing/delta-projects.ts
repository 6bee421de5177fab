import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Host: the vendor's own, checked against Ghostery TrackerDB. Unchecked: the cookie.
 */
export default {
  id: 'delta-projects',
  category: 'marketing',
  name: 'Delta Projects',
  provider: 'Delta Projects AB',
  description: 'adverts',
  policyUrl: 'https://www.deltaprojects.com/privacy-policy/',
  urls: ['*.de17a.com'],
  storage: [{ kind: 'cookie', name: 'uid', domain: 'de17a.com', duration: 'P1Y', purpose: 'recogniseOnManySites' }],
  transfers: [],
} satisfies CatalogueEntry
