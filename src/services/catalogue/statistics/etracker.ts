import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: etracker's list of cookies, as its customers publish it; of the first two measured by DuckDuckGo
 * Tracker Radar. Hosts: checked against Ghostery TrackerDB. `et_allow_cookies` and `cntcookie`, which keep a choice,
 * are left out on purpose.
 */
export default {
  id: 'etracker',
  category: 'statistics',
  name: 'etracker Analytics',
  provider: 'etracker GmbH',
  description: 'measures',
  policyUrl: 'https://www.etracker.com/datenschutz/',
  urls: ['*.etracker.com', '*.etracker.de'],
  storage: [
    { kind: 'cookie', name: '_et_coid', duration: 'P720D', purpose: 'recognise' },
    { kind: 'cookie', name: 'isSdEnabled', duration: 'P1D', purpose: 'pageSeen' },
    { kind: 'cookie', name: 'BT_sdc', duration: 'session', purpose: 'visit' },
    { kind: 'cookie', name: 'BT_pdc', duration: 'P1Y', purpose: 'siteTold' },
    { kind: 'cookie', name: 'BT_ecl', duration: 'P30D', purpose: 'versionShown' },
    { kind: 'cookie', name: 'BT_ctst', duration: 'session', purpose: 'cookieTest' },
    { kind: 'cookie', name: 'GS3_v', duration: 'P1Y', purpose: 'recognise' },
  ],
  transfers: [],
} satisfies CatalogueEntry
