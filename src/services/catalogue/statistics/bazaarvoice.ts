import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: Open Cookie Database, which gives 20 years and bazaarvoice.com for a domain to the first two; the vendor's
 * list says a year and half an hour on the site (unchecked). Host: the same.
 */
export default {
  id: 'bazaarvoice',
  category: 'statistics',
  name: 'Bazaarvoice',
  provider: 'Bazaarvoice, Inc.',
  description: 'reviews',
  policyUrl: 'https://www.bazaarvoice.com/legal/privacy-policy/',
  urls: ['*.bazaarvoice.com'],
  storage: [
    { kind: 'cookie', name: 'BVBRANDID', duration: 'P1Y', purpose: 'recognise' },
    { kind: 'cookie', name: 'BVBRANDSID', duration: 'PT30M', purpose: 'visit' },
    { kind: 'cookie', name: 'BVID', domain: 'bazaarvoice.com', duration: 'P365D', purpose: 'recogniseOnManySites' },
    { kind: 'cookie', name: 'BVSID', domain: 'bazaarvoice.com', duration: 'session', purpose: 'visit' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
