import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database (Heap, and ContentSquare, to which it belongs); the session's half hour
 * and the 13 months of the others: measured by DuckDuckGo Tracker Radar. Hosts: the embed code.
 */
export default {
  id: 'heap',
  category: 'statistics',
  name: 'Heap',
  provider: 'Heap Inc.',
  description: 'stepByStep',
  policyUrl: 'https://www.heap.io/privacy',
  urls: ['*.heapanalytics.com', '*.heap-api.com'],
  storage: [
    { kind: 'cookie', name: '_hp2_id.*', duration: 'P13M', purpose: 'recognise' },
    { kind: 'cookie', name: '_hp2_ses_props.*', duration: 'PT30M', purpose: 'visit' },
    { kind: 'cookie', name: '_hp2_*', duration: 'P13M', purpose: 'siteTold' },
    { kind: 'cookie', name: '_hp5_*', duration: 'P13M', purpose: 'recogniseAndVisit' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
