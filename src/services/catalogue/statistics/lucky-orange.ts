import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database; `lo-…`: public code that carries them, the two years measured by
 * DuckDuckGo Tracker Radar. `_global_lucky_opt_out`, which keeps a refusal, is left out on purpose. Hosts: the embed
 * code.
 */
export default {
  id: 'lucky-orange',
  category: 'statistics',
  name: 'Lucky Orange',
  provider: 'Lucky Orange LLC',
  description: 'records',
  policyUrl: 'https://www.luckyorange.com/legal/privacy',
  urls: ['*.luckyorange.com', '*.luckyorange.net'],
  storage: [
    { kind: 'cookie', name: 'lo-uid', duration: 'P2Y', purpose: 'recognise' },
    { kind: 'cookie', name: 'lo-visits', duration: 'P2Y', purpose: 'visitCount' },
    { kind: 'cookie', name: '_lo_uid', duration: 'P2Y', purpose: 'recognise' },
    { kind: 'cookie', name: '_lo_v', duration: 'P1Y', purpose: 'visitCount' },
    { kind: 'cookie', name: '_lo_rid', duration: 'PT30M', purpose: 'joinRecording' },
    { kind: 'cookie', name: '_lo_cid', duration: 'session', purpose: 'chat' },
    { kind: 'cookie', name: '_lo_np_*', duration: 'P30D', purpose: 'offersSeen' },
    { kind: 'cookie', name: '__lotl', duration: 'P180D', purpose: 'origin' },
    { kind: 'cookie', name: '__lotr', duration: 'P180D', purpose: 'origin' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
