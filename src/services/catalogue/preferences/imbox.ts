import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Host: public embed codes. What it keeps is not known here: declare it if you see it.
 */
export default {
  id: 'imbox',
  category: 'preferences',
  name: 'ImBox',
  provider: 'ImBox AB',
  description: 'chat',
  policyUrl: 'https://www.imbox.io/privacy-policy',
  urls: ['*.imbox.io'],
  storage: [],
  transfers: [],
} satisfies CatalogueEntry
