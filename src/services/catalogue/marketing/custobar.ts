import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Hosts: public code that loads the library and calls the interface. What it keeps is not known here: declare it if you
 * see it.
 */
export default {
  id: 'custobar',
  category: 'marketing',
  name: 'Custobar',
  provider: 'Custobar Oy',
  description: 'newsletters',
  policyUrl: 'https://www.custobar.com/privacy-policy/',
  urls: ['custobar.com', '*.custobar.com'],
  storage: [],
  transfers: [],
} satisfies CatalogueEntry
