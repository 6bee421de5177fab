import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database. Host: the same.
 */
export default {
  id: 'rtb-house',
  category: 'marketing',
  name: 'RTB House',
  provider: 'RTB House S.A.',
  description: 'adverts',
  policyUrl: 'https://www.rtbhouse.com/privacy-center',
  urls: ['*.creativecdn.com'],
  storage: [
    { kind: 'cookie', name: 'u', domain: 'creativecdn.com', duration: 'P365D', purpose: 'recogniseOnManySites' },
    { kind: 'cookie', name: 'g', domain: 'creativecdn.com', duration: 'P364D', purpose: 'recogniseOnManySites' },
    { kind: 'cookie', name: 'c', domain: 'creativecdn.com', duration: 'P364D', purpose: 'matchNetworks' },
    { kind: 'cookie', name: 'ts', domain: 'creativecdn.com', duration: 'P365D', purpose: 'lastMatch' },
  ],
  transfers: [],
} satisfies CatalogueEntry
