import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Host: the snippet. The buttons keep nothing on the site, says the vendor.
 */
export default {
  id: 'addtoany',
  category: 'preferences',
  name: 'AddToAny',
  provider: 'AddToAny LLC',
  description: 'share',
  policyUrl: 'https://www.addtoany.com/privacy',
  urls: ['*.addtoany.com'],
  storage: [],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
