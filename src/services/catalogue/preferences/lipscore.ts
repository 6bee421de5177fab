import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Host: the vendor's own, checked against Ghostery TrackerDB.
 */
export default {
  id: 'lipscore',
  category: 'preferences',
  name: 'Lipscore',
  provider: 'Lipscore AS',
  description: 'reviews',
  policyUrl: 'https://lipscore.com/privacy-policy/',
  urls: ['*.lipscore.com'],
  storage: [],
  transfers: [],
} satisfies CatalogueEntry
