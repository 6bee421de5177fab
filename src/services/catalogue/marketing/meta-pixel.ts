import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * `_fbp`, `_fbc`: Meta's conversions API documentation (90 days; measured so by DuckDuckGo Tracker Radar); the rest: what
 * fbevents.js is seen to store, Open Cookie Database. Hosts: the base code of the pixel and what it calls.
 * connect.facebook.net is claimed whole: the pixel's path begins with a language, and what else it serves (Meta's SDK)
 * reports to Meta as well; a site that needs the SDK declares its path, which wins. www.facebook.com is claimed by path.
 */
export default {
  id: 'meta-pixel',
  category: 'marketing',
  name: 'Meta Pixel',
  provider: 'Meta Platforms Ireland Limited',
  description: 'metaAdverts',
  policyUrl: 'https://www.facebook.com/privacy/policy/',
  urls: [
    'connect.facebook.net',
    'www.facebook.com/tr',
    'www.facebook.com/tr/*',
    'www.facebook.com/privacy_sandbox/pixel/*',
  ],
  storage: [
    { kind: 'cookie', name: '_fbp', duration: 'P90D', purpose: 'recogniseForAdverts' },
    { kind: 'cookie', name: '_fbc', duration: 'P90D', purpose: 'lastAdvertClick' },
    { kind: 'local', name: 'lastExternalReferrer*', duration: 'persistent', purpose: 'siteBefore' },
    { kind: 'local', name: 'multiFbc', duration: 'persistent', purpose: 'recentAdvertClicks' },
    { kind: 'cookie', name: 'fr', domain: 'facebook.com', duration: 'P90D', purpose: 'recogniseAtFacebook' },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
