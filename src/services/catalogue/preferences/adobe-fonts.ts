import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Stores nothing; p.typekit.net counts the views. Host: the embed code.
 */
export default {
  id: 'adobe-fonts',
  category: 'preferences',
  name: 'Adobe Fonts',
  provider: 'Adobe Systems Software Ireland Limited',
  description: 'fonts',
  policyUrl: 'https://www.adobe.com/privacy/policies/adobe-fonts.html',
  urls: ['*.typekit.net'],
  storage: [],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
