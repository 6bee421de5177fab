import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * First host: public links, checked against Ghostery TrackerDB; the second: filter lists. What the tag keeps on the
 * site is not known here: declare it if you see it.
 */
export default {
  id: 'adtraction',
  category: 'marketing',
  name: 'Adtraction',
  provider: 'Adtraction Group AB',
  description: 'affiliate',
  policyUrl: 'https://adtraction.com/about/privacy-policy',
  urls: ['*.adtraction.com', '*.adtr.io'],
  storage: [],
  transfers: [],
} satisfies CatalogueEntry
