import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * All: the snippet (unchecked).
 */
export default {
  id: 'tidio',
  category: 'preferences',
  name: 'Tidio',
  provider: 'Tidio LLC',
  description: 'chat',
  policyUrl: 'https://www.tidio.com/privacy-policy/',
  urls: ['*.tidio.co', '*.tidiochat.com'],
  storage: [{ kind: 'local', name: 'tidio_*', duration: 'persistent', purpose: 'chat' }],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
