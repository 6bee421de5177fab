import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Hosts: the vendor's own, checked against Ghostery TrackerDB. Visits are told apart on the server, says the vendor:
 * nothing is stored by default.
 */
export default {
  id: 'clerk-io',
  category: 'preferences',
  name: 'Clerk.io',
  provider: 'Clerk.io ApS',
  description: 'searchAndProducts',
  policyUrl: 'https://www.clerk.io/privacy-policy',
  urls: ['api.clerk.io', 'cdn.clerk.io'],
  storage: [],
  transfers: [],
} satisfies CatalogueEntry
