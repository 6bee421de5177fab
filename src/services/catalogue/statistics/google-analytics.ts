import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: support.google.com/analytics/answer/11397207 (GA4; browsers cap two years at 400 days),
 * developers.google.com/analytics/resources/concepts/gaConceptsCookies (Universal Analytics, ga.js), Open Cookie Database;
 * FPID, FPLC: simoahava.com on server-side tagging. Hosts: developers.google.com/tag-platform/security/guides/csp.
 * `stats.g.doubleclick.net` is left to google-ads: it serves the advertising features alone.
 */
export default {
  id: 'google-analytics',
  category: 'statistics',
  name: 'Google Analytics',
  provider: 'Google Ireland Limited',
  description: 'measures',
  policyUrl: 'https://policies.google.com/privacy',
  urls: [
    'google-analytics.com',
    '*.google-analytics.com',
    'analytics.google.com',
    '*.analytics.google.com',
    'www.googletagmanager.com/gtag/js?id=G-*',
    'www.googletagmanager.com/gtag/js?id=UA-*',
    'www.googletagmanager.com/gtag/destination?id=G-*',
  ],
  storage: [
    { kind: 'cookie', name: '_ga', duration: 'P2Y', purpose: 'randomNumber' },
    { kind: 'cookie', name: '_ga_*', duration: 'P2Y', purpose: 'visit' },
    { kind: 'cookie', name: '_gid', duration: 'P1D', purpose: 'oneDay' },
    { kind: 'cookie', name: '_gat', duration: 'PT1M', purpose: 'rate' },
    { kind: 'cookie', name: '_gat_*', duration: 'PT1M', purpose: 'rate' },
    { kind: 'cookie', name: '_dc_gtm_*', duration: 'PT1M', purpose: 'rate' },
    { kind: 'cookie', name: '_gali', duration: 'PT30S', purpose: 'clickedLink' },
    { kind: 'cookie', name: 'AMP_TOKEN', duration: 'P1Y', purpose: 'ampVisits' },
    { kind: 'cookie', name: '__utm*', duration: 'P2Y', purpose: 'visitorsOlder' },
    { kind: 'cookie', name: 'FPID', duration: 'P2Y', purpose: 'visitorsOwnServer' },
    { kind: 'cookie', name: 'FPLC', duration: 'PT20H', purpose: 'acrossDomains' },
    { kind: 'cookie', name: 'FPGSID', duration: 'session', purpose: 'visitOwnServer' },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
