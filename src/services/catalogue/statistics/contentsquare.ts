import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database, which gives `_cs_s` a year; half an hour, as DuckDuckGo Tracker Radar
 * measured it; `_cs_s_ctx` and `_cs_i`: docs.contentsquare.com. `_cs_optout`, `_cs_ex` and `WRIgnore`, which keep a
 * refusal, are left out on purpose. Hosts: the tag; ClickTale, its older product: Open Cookie Database.
 */
export default {
  id: 'contentsquare',
  category: 'statistics',
  name: 'Contentsquare',
  provider: 'ContentSquare SAS',
  description: 'records',
  policyUrl: 'https://contentsquare.com/privacy-center/privacy-policy/',
  urls: ['*.contentsquare.net', '*.contentsquare.com', '*.clicktale.net'],
  storage: [
    { kind: 'cookie', name: '_cs_id', duration: 'P13M', purpose: 'recognise' },
    { kind: 'cookie', name: '_cs_s', duration: 'PT30M', purpose: 'visit' },
    { kind: 'cookie', name: '_cs_s_ctx', duration: 'PT30M', purpose: 'visit' },
    { kind: 'cookie', name: '_cs_i', duration: 'P3D', purpose: 'siteTold' },
    { kind: 'cookie', name: '_cs_c', duration: 'P13M', purpose: 'measuringAllowed' },
    { kind: 'cookie', name: '_cs_cvars', duration: 'session', purpose: 'siteTold' },
    { kind: 'cookie', name: '_cs_rl', duration: 'P1Y', purpose: 'rate' },
    { kind: 'cookie', name: '_cs_mk_*', duration: 'PT30M', purpose: 'copies' },
    { kind: 'cookie', name: '_cs_root-domain', duration: 'session', purpose: 'siteDomain' },
    { kind: 'cookie', name: '__CT_Data', duration: 'P1Y', purpose: 'visitCount' },
    { kind: 'cookie', name: '_CT_RS_', duration: 'P1Y', purpose: 'recordingActive' },
    { kind: 'cookie', name: 'WRUID', duration: 'P1Y', purpose: 'recognise' },
  ],
  transfers: [],
} satisfies CatalogueEntry
