import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Host: filter lists and public code. What it keeps is not known here: declare it if you see it.
 */
export default {
  id: 'readpeak',
  category: 'marketing',
  name: 'Readpeak',
  provider: 'Readpeak Oy',
  description: 'adverts',
  policyUrl: 'https://www.readpeak.com/privacy-policy',
  urls: ['*.readpeak.com'],
  storage: [],
  transfers: [],
} satisfies CatalogueEntry
