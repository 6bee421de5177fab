import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database, which gives `_vwo_sn` a day and `_vwo_ds` two months; half an hour and, in
 * most cases, 90 days, as DuckDuckGo Tracker Radar measured them. Host: the snippet.
 */
export default {
  id: 'vwo',
  category: 'statistics',
  name: 'VWO',
  provider: 'Wingify Software Private Limited',
  description: 'tests',
  policyUrl: 'https://vwo.com/privacy-policy/',
  urls: ['*.visualwebsiteoptimizer.com'],
  storage: [
    { kind: 'cookie', name: '_vwo_uuid*', duration: 'P1Y', purpose: 'recognise' },
    { kind: 'cookie', name: '_vwo_sn', duration: 'PT30M', purpose: 'visit' },
    { kind: 'cookie', name: '_vwo_ds', duration: 'P90D', purpose: 'recogniseAndVisit' },
    { kind: 'cookie', name: '_vwo_*', duration: 'session', purpose: 'origin' },
    { kind: 'cookie', name: '_vis_opt_*', duration: 'P100D', purpose: 'versionShown' },
  ],
  transfers: [{ country: 'IN', safeguard: 'SCC' }],
} satisfies CatalogueEntry
