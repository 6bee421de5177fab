import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Name, in cookies and web storage alike: the list that nav.no publishes in its code; hosts: public code that loads
 * them; cookies, of which `vngage.lkvt` stays for 90 days and the others for the session: measured by DuckDuckGo
 * Tracker Radar.
 */
export default {
  id: 'vergic',
  category: 'preferences',
  name: 'Puzzel Vergic',
  provider: 'Vergic AB',
  description: 'chat',
  policyUrl: 'https://www.puzzel.com/privacy-policy',
  urls: ['*.psplugin.com', '*.vergic.com'],
  storage: [
    { kind: 'cookie', name: 'vngage.*', duration: 'P90D', purpose: 'chat' },
    { kind: 'local', name: 'vngage.*', duration: 'persistent', purpose: 'chat' },
    { kind: 'session', name: 'vngage.*', duration: 'session', purpose: 'chat' },
  ],
  transfers: [],
} satisfies CatalogueEntry
