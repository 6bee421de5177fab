import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Host: the vendor's own, checked against Ghostery TrackerDB. What it keeps is not known here: declare it if you see
 * it.
 */
export default {
  id: 'dixa',
  category: 'preferences',
  name: 'Dixa',
  provider: 'Dixa ApS',
  description: 'chat',
  policyUrl: 'https://www.dixa.com/legal/privacy-policy/',
  urls: ['*.dixa.io'],
  storage: [],
  transfers: [],
} satisfies CatalogueEntry
