import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database; the newer `twk_*` and host: help.tawk.to as remembered.
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
    { kind: 'cookie', name: 'TawkConnectionTime', duration: 'session', purpose: 'chat' },
    { kind: 'cookie', name: '__tawkuuid', duration: 'P10Y', purpose: 'chat' },
    { kind: 'cookie', name: 'TawkCookie', duration: 'session', purpose: 'chat' },
    { kind: 'cookie', name: 'twk_*', duration: 'session', purpose: 'chat' },
    { kind: 'local', name: 'twk_*', duration: 'persistent', purpose: 'chat' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
