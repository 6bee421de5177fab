import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database. Host: the snippet.
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
    { kind: 'cookie', name: '_vwo_sn', duration: 'P1D', purpose: 'visit' },
    { kind: 'cookie', name: '_vwo_ds', duration: 'P2M', purpose: 'recogniseAndVisit' },
    { kind: 'cookie', name: '_vwo_*', duration: 'session', purpose: 'origin' },
    { kind: 'cookie', name: '_vis_opt_*', duration: 'P100D', purpose: 'versionShown' },
  ],
  transfers: [{ country: 'IN', safeguard: 'SCC' }],
} satisfies CatalogueEntry
