import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Name: Open Cookie Database, which gives 365 days; 180, as its search-insights keeps it and DuckDuckGo Tracker Radar
 * measured it. Hosts: checked against Ghostery TrackerDB.
 */
export default {
  id: 'algolia',
  category: 'preferences',
  name: 'Algolia',
  provider: 'Algolia SAS',
  description: 'searchAndProducts',
  policyUrl: 'https://www.algolia.com/policies/privacy/',
  urls: ['*.algolia.net', '*.algolianet.com', '*.algolia.io'],
  storage: [{ kind: 'cookie', name: '_ALGOLIA', duration: 'P180D', purpose: 'searches' }],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
