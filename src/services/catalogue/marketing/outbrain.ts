import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes of cookies: Open Cookie Database; `OB-USER-TOKEN`: Prebid's adapter. `opout`, which keeps a
 * refusal, is left out on purpose. Hosts: the pixel, checked against Ghostery TrackerDB.
 */
export default {
  id: 'outbrain',
  category: 'marketing',
  name: 'Outbrain',
  provider: 'Outbrain UK Limited',
  description: 'linksToOthers',
  policyUrl: 'https://www.outbrain.com/privacy/',
  urls: ['*.outbrain.com', '*.outbrainimg.com', '*.zemanta.com'],
  storage: [
    { kind: 'cookie', name: 'outbrain_dicbo_id', duration: 'P1D', purpose: 'advertClick' },
    { kind: 'cookie', name: 'dicbo_id', duration: 'P1D', purpose: 'advertClick' },
    { kind: 'cookie', name: 'obsessionid-*', duration: 'PT30M', purpose: 'visit' },
    { kind: 'local', name: 'OB-USER-TOKEN', duration: 'persistent', purpose: 'recogniseForAdverts' },
    { kind: 'cookie', name: 'obuid', domain: 'outbrain.com', duration: 'P90D', purpose: 'recogniseOnManySites' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
