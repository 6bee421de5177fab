import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database, which ends `ABTastySession` with the session; half an hour, as DuckDuckGo
 * Tracker Radar measured it. Host: the tag.
 */
export default {
  id: 'ab-tasty',
  category: 'statistics',
  name: 'AB Tasty',
  provider: 'AB Tasty SAS',
  description: 'tests',
  policyUrl: 'https://www.abtasty.com/terms-of-use/',
  urls: ['*.abtasty.com'],
  storage: [
    { kind: 'cookie', name: 'ABTasty', duration: 'P13M', purpose: 'versionShown' },
    { kind: 'cookie', name: 'ABTastySession', duration: 'PT30M', purpose: 'visit' },
  ],
  transfers: [],
} satisfies CatalogueEntry
