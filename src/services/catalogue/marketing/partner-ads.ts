import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Host: public links; name and lifetime: the vendor's tag (unchecked).
 */
export default {
  id: 'partner-ads',
  category: 'marketing',
  name: 'Partner-ads',
  provider: 'Partner-ads ApS',
  description: 'affiliate',
  policyUrl: 'https://www.partner-ads.com/dk/privatlivspolitik.php',
  urls: ['*.partner-ads.com'],
  storage: [{ kind: 'cookie', name: 'pa-partnerid', duration: 'P40D', purpose: 'partnerClick' }],
  transfers: [],
} satisfies CatalogueEntry
