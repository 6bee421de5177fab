import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Host: public embed codes. The cookie: measured by DuckDuckGo Tracker Radar.
 */
export default {
  id: 'imbox',
  category: 'preferences',
  name: 'ImBox',
  provider: 'ImBox AB',
  description: 'chat',
  policyUrl: 'https://www.imbox.io/privacy-policy',
  urls: ['*.imbox.io'],
  storage: [{ kind: 'cookie', name: 'imbox', duration: 'P30D', purpose: 'chat' }],
  transfers: [],
} satisfies CatalogueEntry
