import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Name and lifetime: measured by DuckDuckGo Tracker Radar. Hosts: checked against Ghostery TrackerDB. `CONSENTMGR`,
 * which keeps a choice, is left out on purpose: it must outlive a sweep.
 */
export default {
  id: 'tealium',
  category: 'statistics',
  name: 'Tealium iQ',
  provider: 'Tealium Inc.',
  description: 'tagManager',
  policyUrl: 'https://tealium.com/privacy/',
  urls: ['*.tiqcdn.com', '*.tealiumiq.com'],
  storage: [{ kind: 'cookie', name: 'utag_main*', duration: 'P1Y', purpose: 'recogniseAndVisit' }],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
