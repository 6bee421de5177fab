import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * A loader, as google-tag-manager: it stores nothing on the site itself. Host: the embed code.
 */
export default {
  id: 'adobe-tags',
  category: 'statistics',
  name: 'Adobe Experience Platform Tags',
  provider: 'Adobe Systems Software Ireland Limited',
  description: 'tagManager',
  policyUrl: 'https://www.adobe.com/privacy/policy.html',
  urls: ['*.adobedtm.com'],
  storage: [],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
