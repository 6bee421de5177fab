import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * 720 days: the vendor's help on its cookies; the same, names and hosts: measured by DuckDuckGo Tracker Radar;
 * impactradius-event.com, where older tags come from: Ghostery TrackerDB, too. `IR_*` is short, but `IR_` begins no
 * name known here that is not Impact's.
 */
export default {
  id: 'impact',
  category: 'marketing',
  name: 'impact.com',
  provider: 'Impact Tech, Inc.',
  description: 'affiliate',
  policyUrl: 'https://impact.com/privacy-policy/',
  urls: ['*.impactcdn.com', '*.impactradius-event.com', '*.pxf.io', '*.sjv.io'],
  storage: [{ kind: 'cookie', name: 'IR_*', duration: 'P720D', purpose: 'partnerClick' }],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
