import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Stores nothing, says the vendor. Open Cookie Database has `_fathom*`, which belongs to Fathom Lite, on a site's own
 * server. Host: the snippet.
 */
export default {
  id: 'fathom',
  category: 'statistics',
  name: 'Fathom Analytics',
  provider: 'Conva Ventures Inc.',
  description: 'countsWithoutStoring',
  policyUrl: 'https://usefathom.com/legal/privacy',
  urls: ['*.usefathom.com'],
  storage: [],
  transfers: [],
} satisfies CatalogueEntry
