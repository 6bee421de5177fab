import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * First host: public links, checked against Ghostery TrackerDB; the second: filter lists. The cookie: measured by
 * DuckDuckGo Tracker Radar.
 */
export default {
  id: 'adtraction',
  category: 'marketing',
  name: 'Adtraction',
  provider: 'Adtraction Group AB',
  description: 'affiliate',
  policyUrl: 'https://adtraction.com/about/privacy-policy',
  urls: ['*.adtraction.com', '*.adtr.io'],
  storage: [{ kind: 'cookie', name: 'at_gd', duration: 'P365D', purpose: 'partnerClick' }],
  transfers: [],
} satisfies CatalogueEntry
