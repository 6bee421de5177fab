import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: help.dealfront.com/en/articles/7936730 (Open Cookie Database has two years for `_lfa`); the copy
 * of the identifier in web storage, whose end `_lfa_expiry` keeps: the same. `_lfa_consent`, which keeps a choice, is
 * left out on purpose. Hosts: the snippet, checked against Ghostery TrackerDB.
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
    { kind: 'cookie', name: '_lfa', duration: 'P1Y', purpose: 'recogniseCompany' },
    { kind: 'cookie', name: '_lfa_test_cookie_stored', duration: 'session', purpose: 'cookieTest' },
    { kind: 'local', name: '_lfa', duration: 'persistent', purpose: 'copies' },
    { kind: 'local', name: '_lfa_expiry', duration: 'P2Y', purpose: 'copies' },
  ],
  transfers: [],
} satisfies CatalogueEntry
