import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Host: the vendor's own, checked against Ghostery TrackerDB.
 */
export default {
  id: 'testfreaks',
  category: 'preferences',
  name: 'TestFreaks',
  provider: 'TestFreaks AB',
  description: 'reviews',
  policyUrl: 'https://www.testfreaks.com/privacy-policy/',
  urls: ['*.testfreaks.com'],
  storage: [],
  transfers: [],
} satisfies CatalogueEntry
