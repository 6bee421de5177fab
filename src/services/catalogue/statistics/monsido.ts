import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Host: the vendor's own, checked against Ghostery TrackerDB, the embed code. What its statistics keep is not known
 * here: declare it if you see it.
 */
export default {
  id: 'monsido',
  category: 'statistics',
  name: 'Acquia Optimize (Monsido)',
  provider: 'Monsido ApS',
  description: 'measures',
  policyUrl: 'https://www.acquia.com/about-us/legal/privacy-policy',
  urls: ['*.monsido.com'],
  storage: [],
  transfers: [],
} satisfies CatalogueEntry
