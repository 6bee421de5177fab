import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * `AwinChannelCookie` and `lantern`: Open Cookie Database, which knows no lifetimes; they, the other names and hosts:
 * wiki.awin.com on the MasterTag, as remembered.
 */
export default {
  id: 'awin',
  category: 'marketing',
  name: 'Awin',
  provider: 'AWIN AG',
  description: 'affiliate',
  policyUrl: 'https://www.awin.com/gb/privacy',
  urls: ['*.dwin1.com', '*.awin1.com', '*.zenaps.com'],
  storage: [
    { kind: 'cookie', name: '_aw_m_*', duration: 'P30D', purpose: 'partnerClick' },
    { kind: 'cookie', name: '_aw_sn_*', duration: 'P30D', purpose: 'partnerClick' },
    { kind: 'cookie', name: '_aw_xid', duration: 'P30D', purpose: 'partnerClick' },
    { kind: 'cookie', name: 'AwinChannelCookie', duration: 'P30D', purpose: 'partnerClick' },
    { kind: 'cookie', name: 'lantern', duration: 'P1Y', purpose: 'recognise' },
  ],
  transfers: [],
} satisfies CatalogueEntry
