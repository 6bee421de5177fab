import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Host: the vendor's own, checked against Ghostery TrackerDB, the embed code. The cookie: measured by DuckDuckGo
 * Tracker Radar.
 */
export default {
  id: 'monsido',
  category: 'statistics',
  name: 'Acquia Optimize (Monsido)',
  provider: 'Monsido ApS',
  description: 'measures',
  policyUrl: 'https://www.acquia.com/about-us/legal/privacy-policy',
  urls: ['*.monsido.com'],
  storage: [{ kind: 'cookie', name: 'monsido', duration: 'P30D', purpose: 'recognise' }],
  transfers: [],
} satisfies CatalogueEntry
