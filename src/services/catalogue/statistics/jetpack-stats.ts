import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database, which calls `tk_ai` a session's; public scans of cookies give it 400 days,
 * the longest that browsers keep one, and half an hour to `tk_qs`. Hosts: the snippet.
 */
export default {
  id: 'jetpack-stats',
  category: 'statistics',
  name: 'Jetpack Stats',
  provider: 'Automattic Inc.',
  description: 'measures',
  policyUrl: 'https://automattic.com/privacy/',
  urls: ['stats.wp.com', 'pixel.wp.com'],
  storage: [
    { kind: 'cookie', name: 'tk_ai', duration: 'P400D', purpose: 'recognise' },
    { kind: 'cookie', name: 'tk_lr', duration: 'P1Y', purpose: 'origin' },
    { kind: 'cookie', name: 'tk_or', duration: 'P5Y', purpose: 'origin' },
    { kind: 'cookie', name: 'tk_r3d', duration: 'P3D', purpose: 'origin' },
    { kind: 'cookie', name: 'tk_tc', duration: 'session', purpose: 'cookieTest' },
    { kind: 'cookie', name: 'tk_qs', duration: 'PT30M', purpose: 'visit' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
