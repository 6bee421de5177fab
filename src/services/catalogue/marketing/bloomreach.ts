import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: documentation.bloomreach.com on cookies and storage; Open Cookie Database, too, has the first
 * two (Exponea), but a day for `__exponea_time2__`. `xnpe_*` lies on exponea.com, or on the site where that has a
 * domain of its own for tracking. Host: the snippet.
 */
export default {
  id: 'bloomreach',
  category: 'marketing',
  name: 'Bloomreach Engagement',
  provider: 'Bloomreach, Inc.',
  description: 'personalises',
  policyUrl: 'https://www.bloomreach.com/en/legal/privacy',
  urls: ['*.exponea.com'],
  storage: [
    { kind: 'cookie', name: '__exponea_etc__', duration: 'P3Y', purpose: 'recogniseReader' },
    { kind: 'cookie', name: '__exponea_time2__', duration: 'PT1H', purpose: 'visit' },
    { kind: 'cookie', name: '__exponea_ab_*', duration: 'P3Y', purpose: 'versionShown' },
    { kind: 'cookie', name: 'xnpe_*', duration: 'P3Y', purpose: 'recogniseReader' },
    { kind: 'cookie', name: 'xnpe_*', domain: 'exponea.com', duration: 'P3Y', purpose: 'recogniseReader' },
  ],
  transfers: [],
} satisfies CatalogueEntry
