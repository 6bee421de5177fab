import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Name, as those in web storage: the vendor's @kameleoon/javascript-sdk; lifetime: measured by DuckDuckGo Tracker
 * Radar. One of those in web storage, `kameleoonLegalConsent`, keeps a choice, and goes with the others. Hosts: checked
 * against Ghostery TrackerDB.
 */
export default {
  id: 'kameleoon',
  category: 'statistics',
  name: 'Kameleoon',
  provider: 'Kameleoon SAS',
  description: 'tests',
  policyUrl: 'https://www.kameleoon.com/en/privacy-policy',
  urls: ['*.kameleoon.eu', '*.kameleoon.io', '*.kameleoon.com'],
  storage: [
    { kind: 'cookie', name: 'kameleoonVisitorCode', duration: 'P1Y', purpose: 'recognise' },
    { kind: 'local', name: 'kameleoon*', duration: 'persistent', purpose: 'versionShown' },
  ],
  transfers: [],
} satisfies CatalogueEntry
