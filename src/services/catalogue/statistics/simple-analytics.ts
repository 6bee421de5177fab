import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Stores nothing, says the vendor. Host: checked against Ghostery TrackerDB.
 */
export default {
  id: 'simple-analytics',
  category: 'statistics',
  name: 'Simple Analytics',
  provider: 'Simple Analytics B.V.',
  description: 'countsWithoutStoring',
  policyUrl: 'https://simpleanalytics.com/privacy-policy',
  urls: ['*.simpleanalyticscdn.com'],
  storage: [],
  transfers: [],
} satisfies CatalogueEntry
