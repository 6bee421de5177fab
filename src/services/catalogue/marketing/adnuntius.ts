import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Name and host: Adnuntius' adapter for Prebid.
 */
export default {
  id: 'adnuntius',
  category: 'marketing',
  name: 'Adnuntius',
  provider: 'Adnuntius AS',
  description: 'adverts',
  policyUrl: 'https://adnuntius.com/privacy-policy/',
  urls: ['*.adnuntius.com'],
  storage: [{ kind: 'local', name: 'adn.metaData', duration: 'persistent', purpose: 'recogniseForAdverts' }],
  transfers: [],
} satisfies CatalogueEntry
