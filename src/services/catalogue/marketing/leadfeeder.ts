import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Name and lifetime: Open Cookie Database; the test and the copies: help.leadfeeder.com as remembered. Hosts: the
 * snippet, Ghostery TrackerDB.
 */
export default {
  id: 'leadfeeder',
  category: 'marketing',
  name: 'Leadfeeder (Dealfront)',
  provider: 'Liidio Oy',
  description: 'companies',
  policyUrl: 'https://www.dealfront.com/privacy-notice/',
  urls: ['*.lfeeder.com', 'lftracker.leadfeeder.com'],
  storage: [
    { kind: 'cookie', name: '_lfa', duration: 'P2Y', purpose: 'recogniseCompany' },
    { kind: 'cookie', name: '_lfa_test_cookie_stored', duration: 'session', purpose: 'cookieTest' },
    { kind: 'local', name: '_lfa', duration: 'persistent', purpose: 'copies' },
    { kind: 'local', name: '_lfa_expiry', duration: 'persistent', purpose: 'copies' },
  ],
  transfers: [],
} satisfies CatalogueEntry
