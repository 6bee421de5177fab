import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * `_biz_*` (Marketo Measure): Open Cookie Database; `_mkto_trk`: measured by DuckDuckGo Tracker Radar. Hosts: checked
 * against Ghostery TrackerDB.
 */
export default {
  id: 'marketo',
  category: 'marketing',
  name: 'Marketo Engage',
  provider: 'Adobe Systems Software Ireland Limited',
  description: 'newsletters',
  policyUrl: 'https://www.adobe.com/privacy/policy.html',
  urls: ['*.marketo.net', '*.marketo.com', '*.mktoresp.com', '*.bizible.com'],
  storage: [
    { kind: 'cookie', name: '_mkto_trk', duration: 'P2Y', purpose: 'recogniseReader' },
    { kind: 'cookie', name: '_biz_*', duration: 'P1Y', purpose: 'recogniseReader' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
