import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Stores nothing, says developers.google.com/fonts/faq/privacy, but sends the visitor's address to Google (LG München
 * I, 3 O 17493/20). Hosts: the same.
 */
export default {
  id: 'google-fonts',
  category: 'preferences',
  name: 'Google Fonts',
  provider: 'Google Ireland Limited',
  description: 'fonts',
  policyUrl: 'https://policies.google.com/privacy',
  urls: ['fonts.googleapis.com', 'fonts.gstatic.com'],
  storage: [],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
