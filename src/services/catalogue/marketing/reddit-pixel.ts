import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * `_rdt_uuid` and its lifetime: Open Cookie Database; `_rdt_cid`: public code for Reddit's conversions interface;
 * `_rdt_em` and its lifetime, as that of `_rdt_uuid`: measured by DuckDuckGo Tracker Radar; the lifetime of `_rdt_cid`:
 * a public consent manager's list. Hosts: their domains checked against Ghostery TrackerDB.
 */
export default {
  id: 'reddit-pixel',
  category: 'marketing',
  name: 'Reddit Pixel',
  provider: 'Reddit, Inc.',
  description: 'advertsThere',
  policyUrl: 'https://www.reddit.com/policies/privacy-policy',
  urls: ['www.redditstatic.com/ads/*', 'alb.reddit.com', 'pixel-config.reddit.com'],
  storage: [
    { kind: 'cookie', name: '_rdt_uuid', duration: 'P90D', purpose: 'recogniseForAdverts' },
    { kind: 'cookie', name: '_rdt_cid', duration: 'P90D', purpose: 'advertClick' },
    { kind: 'cookie', name: '_rdt_em', duration: 'P90D', purpose: 'siteTold' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
