import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes on creativecdn.com: Open Cookie Database; `__rtbh.*` on the site: public code that carries them,
 * the year measured by DuckDuckGo Tracker Radar. Hosts: the same, checked against Ghostery TrackerDB.
 */
export default {
  id: 'rtb-house',
  category: 'marketing',
  name: 'RTB House',
  provider: 'RTB House S.A.',
  description: 'adverts',
  policyUrl: 'https://www.rtbhouse.com/privacy-center',
  urls: ['*.rtbhouse.com', '*.creativecdn.com'],
  storage: [
    { kind: 'cookie', name: '__rtbh.*', duration: 'P1Y', purpose: 'recogniseForAdverts' },
    { kind: 'cookie', name: 'u', domain: 'creativecdn.com', duration: 'P365D', purpose: 'recogniseOnManySites' },
    { kind: 'cookie', name: 'g', domain: 'creativecdn.com', duration: 'P364D', purpose: 'recogniseOnManySites' },
    { kind: 'cookie', name: 'c', domain: 'creativecdn.com', duration: 'P364D', purpose: 'matchNetworks' },
    { kind: 'cookie', name: 'ts', domain: 'creativecdn.com', duration: 'P365D', purpose: 'lastMatch' },
  ],
  transfers: [],
} satisfies CatalogueEntry
