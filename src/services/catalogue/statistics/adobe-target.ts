import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database; `mboxEdgeCluster`: Adobe's public SDKs of Target (1,860 seconds; the Web
 * SDK sets it for 1,800). The host lies under one of adobe-analytics; the longer pattern wins.
 */
export default {
  id: 'adobe-target',
  category: 'statistics',
  name: 'Adobe Target',
  provider: 'Adobe Systems Software Ireland Limited',
  description: 'tests',
  policyUrl: 'https://www.adobe.com/privacy/policy.html',
  urls: ['*.tt.omtrdc.net'],
  storage: [
    { kind: 'cookie', name: 'mbox', duration: 'P2Y', purpose: 'recogniseAndVisit' },
    { kind: 'cookie', name: 'mboxEdgeCluster', duration: 'PT31M', purpose: 'dataCentre' },
    { kind: 'cookie', name: 'at_check', duration: 'session', purpose: 'cookieTest' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
