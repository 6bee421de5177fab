import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes of cookies: Open Cookie Database; web storage: public code that reads it; `optimizelySession`:
 * measured by DuckDuckGo Tracker Radar. `optimizelyOptOut`, which keeps a refusal, is left out on purpose. Host: the
 * snippet.
 */
export default {
  id: 'optimizely',
  category: 'statistics',
  name: 'Optimizely Web Experimentation',
  provider: 'Optimizely, Inc.',
  description: 'tests',
  policyUrl: 'https://www.optimizely.com/legal/privacy-policy/',
  urls: ['*.optimizely.com'],
  storage: [
    { kind: 'cookie', name: 'optimizelyEndUserId', duration: 'P6M', purpose: 'recognise' },
    { kind: 'cookie', name: 'optimizelyDomainTestCookie', duration: 'P6M', purpose: 'cookieTest' },
    { kind: 'cookie', name: 'optimizelyRedirectData', duration: 'PT5S', purpose: 'versionShown' },
    { kind: 'cookie', name: 'optimizelySession', duration: 'P6M', purpose: 'visit' },
    { kind: 'local', name: 'optimizely_data$$*', duration: 'persistent', purpose: 'versionShown' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
