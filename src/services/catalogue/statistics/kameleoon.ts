import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Name: seen in the vendor's public SDKs; lifetime: measured by DuckDuckGo Tracker Radar; web storage:
 * help.kameleoon.com (unchecked). Hosts: checked against Ghostery TrackerDB.
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
