import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Host: public links. What is kept on the site, shops choose themselves: declare it.
 */
export default {
  id: 'partner-ads',
  category: 'marketing',
  name: 'Partner-ads',
  provider: 'Partner-ads ApS',
  description: 'affiliate',
  policyUrl: 'https://www.partner-ads.com/dk/privatlivspolitik.php',
  urls: ['*.partner-ads.com'],
  storage: [],
  transfers: [],
} satisfies CatalogueEntry
