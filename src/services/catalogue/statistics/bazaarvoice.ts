import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: Open Cookie Database, which gives 20 years and bazaarvoice.com for a domain; knowledge.bazaarvoice.com says
 * that they lie on the site, and that it keeps nothing on its own domain any more (the database has `BVID` and `BVSID`
 * there); `BVImpl*`: public code that carries it; lifetimes: measured by DuckDuckGo Tracker Radar. Host: checked
 * against Ghostery TrackerDB.
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
    { kind: 'cookie', name: 'BVImpl*', duration: 'session', purpose: 'visit' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
