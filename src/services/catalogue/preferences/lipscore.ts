import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Host: Ghostery TrackerDB.
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
