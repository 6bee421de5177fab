import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Name and lifetime: Open Cookie Database. Hosts: checked against Ghostery TrackerDB.
 */
export default {
  id: 'algolia',
  category: 'preferences',
  name: 'Algolia',
  provider: 'Algolia SAS',
  description: 'searchAndProducts',
  policyUrl: 'https://www.algolia.com/policies/privacy/',
  urls: ['*.algolia.net', '*.algolianet.com', '*.algolia.io'],
  storage: [{ kind: 'cookie', name: '_ALGOLIA', duration: 'P365D', purpose: 'searches' }],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
