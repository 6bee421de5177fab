import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Host: the embed code. The kit keeps nothing that a page can sweep by name.
 */
export default {
  id: 'font-awesome',
  category: 'preferences',
  name: 'Font Awesome',
  provider: 'Fonticons, Inc.',
  description: 'fonts',
  policyUrl: 'https://fontawesome.com/privacy',
  urls: ['*.fontawesome.com'],
  storage: [],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
