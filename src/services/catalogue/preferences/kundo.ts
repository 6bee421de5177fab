import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Host: the vendor's own, checked against Ghostery TrackerDB. What it keeps is not known here: declare it if you see
 * it.
 */
export default {
  id: 'kundo',
  category: 'preferences',
  name: 'Kundo',
  provider: 'Kundo AB',
  description: 'chat',
  policyUrl: 'https://www.kundo.se/integritetspolicy/',
  urls: ['*.kundo.se'],
  storage: [],
  transfers: [],
} satisfies CatalogueEntry
