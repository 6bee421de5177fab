import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Hosts: trustedshops.com checked against Ghostery TrackerDB; etrusted.com: public shops and code that load its
 * reviews. The badge keeps what it shows for the session, under names that begin with nothing of its own.
 */
export default {
  id: 'trusted-shops',
  category: 'preferences',
  name: 'Trusted Shops',
  provider: 'Trusted Shops SE',
  description: 'reviews',
  policyUrl: 'https://www.trustedshops.com/imprint/#privacy',
  urls: ['*.trustedshops.com', '*.etrusted.com'],
  storage: [],
  transfers: [],
} satisfies CatalogueEntry
