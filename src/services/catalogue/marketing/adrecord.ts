import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Host: public links. What the tag keeps on the site is not known here: declare it if you see it.
 */
export default {
  id: 'adrecord',
  category: 'marketing',
  name: 'Adrecord',
  provider: 'Adrecord AB',
  description: 'affiliate',
  policyUrl: 'https://www.adrecord.com/en/privacy-policy',
  urls: ['*.adrecord.com'],
  storage: [],
  transfers: [],
} satisfies CatalogueEntry
