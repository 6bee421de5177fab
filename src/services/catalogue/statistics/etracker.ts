import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: seen in public cookie lists; the first two and their lifetimes: measured by DuckDuckGo Tracker Radar;
 * lifetimes of the others: etracker's documentation (unchecked). Hosts: checked against Ghostery TrackerDB.
 * `et_allow_cookies` and `cntcookie`, which keep a choice, are left out on purpose.
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
  ],
  transfers: [],
} satisfies CatalogueEntry
