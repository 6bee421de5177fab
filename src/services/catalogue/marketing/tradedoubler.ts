import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: public tags of the vendor; the year: its tag for landing pages. Host: the vendor's own, checked against
 * Ghostery TrackerDB.
 */
export default {
  id: 'tradedoubler',
  category: 'marketing',
  name: 'Tradedoubler',
  provider: 'Tradedoubler AB',
  description: 'affiliate',
  policyUrl: 'https://www.tradedoubler.com/en/privacy-policy/',
  urls: ['*.tradedoubler.com'],
  storage: [
    { kind: 'cookie', name: 'tduid', duration: 'P1Y', purpose: 'partnerClick' },
    { kind: 'cookie', name: 'tdclid_sn', duration: 'P1Y', purpose: 'partnerClick' },
  ],
  transfers: [],
} satisfies CatalogueEntry
