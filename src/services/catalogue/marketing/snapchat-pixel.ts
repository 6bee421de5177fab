import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: Open Cookie Database, which gives `_scid` a year and its twin 13 months; `_ScCbts` and `_sctr`: public cookie
 * lists; `_sc_cspv`: public copies of the script; lifetimes of `_scid…`, `_ScCbts` and `_sc_cspv`: measured by
 * DuckDuckGo Tracker Radar; of `_sctr`: stored cookies in public code. Hosts: their domains checked against Ghostery
 * TrackerDB.
 */
export default {
  id: 'snapchat-pixel',
  category: 'marketing',
  name: 'Snap Pixel',
  provider: 'Snap Group Limited',
  description: 'advertsThere',
  policyUrl: 'https://values.snap.com/privacy/privacy-policy',
  urls: ['sc-static.net', 'tr.snapchat.com', 'tr6.snapchat.com'],
  storage: [
    { kind: 'cookie', name: '_scid', duration: 'P13M', purpose: 'recogniseForAdverts' },
    { kind: 'cookie', name: '_scid_r', duration: 'P13M', purpose: 'recogniseForAdverts' },
    { kind: 'cookie', name: '_schn', duration: 'P1D', purpose: 'visit' },
    { kind: 'cookie', name: '_ScCbts', duration: 'P7D', purpose: 'lastMatch' },
    { kind: 'cookie', name: '_sctr', duration: 'P13M', purpose: 'lastMatch' },
    { kind: 'cookie', name: '_sc_cspv', duration: 'P13M', purpose: 'tagsWork' },
    { kind: 'cookie', name: 'sc_at', domain: 'snapchat.com', duration: 'P1Y', purpose: 'recogniseOnManySites' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
