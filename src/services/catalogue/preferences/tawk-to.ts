import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: help.tawk.to/article/what-are-tawkto-cookies-and-what-do-they-do; `twk_uuid_*`, as it is called
 * now: measured by DuckDuckGo Tracker Radar; the last cookie, which is no longer set: Open Cookie Database, there ten
 * years. Host: the snippet.
 */
export default {
  id: 'tawk-to',
  category: 'preferences',
  name: 'tawk.to',
  provider: 'tawk.to inc.',
  description: 'chat',
  policyUrl: 'https://www.tawk.to/privacy-policy/',
  urls: ['*.tawk.to'],
  storage: [
    { kind: 'cookie', name: 'twk_uuid_*', duration: 'P6M', purpose: 'chat' },
    { kind: 'cookie', name: 'tawk_uuid_*', duration: 'P6M', purpose: 'chat' },
    { kind: 'cookie', name: 'twk_idm_key', duration: 'session', purpose: 'chat' },
    { kind: 'cookie', name: 'TawkConnectionTime', duration: 'session', purpose: 'chat' },
    { kind: 'cookie', name: '__tawkuuid', duration: 'P6M', purpose: 'chat' },
    { kind: 'local', name: 'twk_token_*', duration: 'persistent', purpose: 'chat' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
