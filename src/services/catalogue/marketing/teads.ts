import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * `tt_viewer` and its lifetime: Open Cookie Database, under teads.com; `_tfpvi` with its lifetime, and host: Teads'
 * modules for Prebid; `tfpsi`: measured by DuckDuckGo Tracker Radar.
 */
export default {
  id: 'teads',
  category: 'marketing',
  name: 'Teads',
  provider: 'Teads France SAS',
  description: 'auction',
  policyUrl: 'https://privacy-policy.teads.com/',
  urls: ['*.teads.tv'],
  storage: [
    { kind: 'cookie', name: 'tfpsi', duration: 'PT30M', purpose: 'visit' },
    { kind: 'cookie', name: 'tt_viewer', domain: 'teads.tv', duration: 'P1Y', purpose: 'recogniseOnManySites' },
    { kind: 'cookie', name: '_tfpvi', duration: 'P1Y', purpose: 'recogniseForAdverts' },
  ],
  transfers: [],
} satisfies CatalogueEntry
