import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetime: Open Cookie Database; web storage: public code that clears it. Hosts: the snippet.
 */
export default {
  id: 'drift',
  category: 'preferences',
  name: 'Drift',
  provider: 'Salesloft, Inc.',
  description: 'chat',
  policyUrl: 'https://www.salesloft.com/legal/privacy-notice',
  urls: ['*.drift.com', '*.driftt.com'],
  storage: [
    { kind: 'cookie', name: 'drift*', duration: 'P2Y', purpose: 'chat' },
    { kind: 'local', name: 'DRIFT_*', duration: 'persistent', purpose: 'chat' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
