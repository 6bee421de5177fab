import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * `_aw_m_…`, `_aw_j_…`, `_aw_sn_…`, the lifetimes of the first two, and what lies on awin1.com: privacy.awin.com; the
 * year of `_aw_sn_…`: a public consent manager's list; `AwinChannelCookie` and `lantern` with theirs: Open Cookie
 * Database; `_aw_xid`: webappanalyzer. Hosts: checked against Ghostery TrackerDB; zenaps.com and dwin2.com, where
 * publishers' tag comes from: DuckDuckGo Tracker Radar. Awin calls `_aw_sn_…`, for cashback that a visitor asks for,
 * strictly necessary: a site that follows it declares that one apart. Unchecked: the lifetime of `_aw_xid`.
 */
export default {
  id: 'awin',
  category: 'marketing',
  name: 'Awin',
  provider: 'AWIN AG',
  description: 'affiliate',
  policyUrl: 'https://www.awin.com/gb/privacy',
  urls: ['*.dwin1.com', '*.dwin2.com', '*.zenaps.com', '*.awin1.com'],
  storage: [
    { kind: 'cookie', name: '_aw_m_*', duration: 'P1Y', purpose: 'partnerClick' },
    { kind: 'cookie', name: '_aw_j_*', duration: 'P3M', purpose: 'partnerClick' },
    { kind: 'cookie', name: '_aw_sn_*', duration: 'P1Y', purpose: 'partnerClick' },
    { kind: 'cookie', name: '_aw_xid', duration: 'P1Y', purpose: 'partnerClick' },
    { kind: 'cookie', name: 'AwinChannelCookie', duration: 'P29D', purpose: 'partnerClick' },
    { kind: 'cookie', name: 'lantern', duration: 'P29D', purpose: 'recognise' },
    { kind: 'cookie', name: 'aw*', domain: 'awin1.com', duration: 'P30D', purpose: 'partnerClick' },
    { kind: 'cookie', name: 'awpv*', domain: 'awin1.com', duration: 'P1D', purpose: 'advertRate' },
  ],
  transfers: [],
} satisfies CatalogueEntry
