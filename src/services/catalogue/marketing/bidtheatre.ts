import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Host: the vendor's own, checked against Ghostery TrackerDB; the cookie: unchecked.
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
