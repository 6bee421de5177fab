import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database, whose domain for the first three is taboola.com though it says that they
 * lie on publishers' sites; `trc_cookie_storage` and web storage: Taboola's modules for Prebid, which read both on the
 * site; the lifetime of the former: measured by DuckDuckGo Tracker Radar. Host: checked against Ghostery TrackerDB.
 */
export default {
  id: 'taboola',
  category: 'marketing',
  name: 'Taboola',
  provider: 'Taboola Europe Limited',
  description: 'linksToOthers',
  policyUrl: 'https://www.taboola.com/policies/privacy-policy',
  urls: ['*.taboola.com'],
  storage: [
    { kind: 'cookie', name: '_tb_sess_r', duration: 'PT30M', purpose: 'origin' },
    { kind: 'cookie', name: '_tb_t_ppg', duration: 'PT30M', purpose: 'origin' },
    { kind: 'cookie', name: 'tb_click_param', duration: 'PT50S', purpose: 'advertClick' },
    { kind: 'cookie', name: 'trc_cookie_storage', duration: 'P1Y', purpose: 'recogniseForAdverts' },
    { kind: 'local', name: 'taboola*', duration: 'persistent', purpose: 'recogniseForAdverts' },
    { kind: 'cookie', name: 't_gid', domain: 'taboola.com', duration: 'P13M', purpose: 'recogniseOnManySites' },
    { kind: 'cookie', name: 'taboola_session_id', domain: 'taboola.com', duration: 'session', purpose: 'visit' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
