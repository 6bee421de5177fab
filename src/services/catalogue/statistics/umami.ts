import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Stores nothing; `umami.disabled`, by which a visitor stays uncounted, is left out on purpose (Open Cookie Database
 * has `umami.*`). An Umami on the site's own server has an address that nobody can know. Hosts: policies that public
 * sites publish: cloud.umami.is, gateway.umami.is, and before that api-gateway.umami.dev.
 */
export default {
  id: 'umami',
  category: 'statistics',
  name: 'Umami Cloud',
  provider: 'Umami Software, Inc.',
  description: 'countsWithoutStoring',
  policyUrl: 'https://umami.is/privacy',
  urls: ['*.umami.is', '*.umami.dev'],
  storage: [],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
