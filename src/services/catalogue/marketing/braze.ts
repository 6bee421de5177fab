import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: Open Cookie Database; lifetime and web storage: braze.com/docs on cookies and storage. Hosts: the snippet,
 * checked against Ghostery TrackerDB; braze.eu: the endpoints for Europe, in public code. `ab.optOut`, which keeps a
 * refusal, is left out on purpose.
 */
export default {
  id: 'braze',
  category: 'marketing',
  name: 'Braze',
  provider: 'Braze, Inc.',
  description: 'newsletters',
  policyUrl: 'https://www.braze.com/company/legal/privacy',
  urls: ['*.appboycdn.com', '*.braze.com', '*.braze.eu'],
  storage: [
    { kind: 'cookie', name: 'ab.storage.*', duration: 'P400D', purpose: 'recogniseReader' },
    { kind: 'cookie', name: 'ab._gd', duration: 'session', purpose: 'siteDomain' },
    { kind: 'local', name: 'ab.storage.*', duration: 'persistent', purpose: 'recogniseReader' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
