import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Host and name: the vendor's adapter for Prebid, which reads the cookie on the site, too; checked against Ghostery
 * TrackerDB. Unchecked: the lifetimes.
 */
export default {
  id: 'bidtheatre',
  category: 'marketing',
  name: 'BidTheatre',
  provider: 'BidTheatre AB',
  description: 'adverts',
  policyUrl: 'https://www.bidtheatre.com/privacy-policy',
  urls: ['*.bidtheatre.com'],
  storage: [
    { kind: 'cookie', name: '__kuid', duration: 'P30D', purpose: 'recogniseForAdverts' },
    {
      kind: 'cookie',
      name: '__kuid',
      domain: 'adsby.bidtheatre.com',
      duration: 'P30D',
      purpose: 'recogniseOnManySites',
    },
  ],
  transfers: [],
} satisfies CatalogueEntry
