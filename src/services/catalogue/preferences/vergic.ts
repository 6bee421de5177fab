import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Name and hosts: public code that reads and loads them; lifetime: unchecked.
 */
export default {
  id: 'vergic',
  category: 'preferences',
  name: 'Puzzel Vergic',
  provider: 'Vergic AB',
  description: 'chat',
  policyUrl: 'https://www.puzzel.com/privacy-policy',
  urls: ['*.psplugin.com', '*.vergic.com'],
  storage: [{ kind: 'cookie', name: 'vngage.*', duration: 'P1Y', purpose: 'chat' }],
  transfers: [],
} satisfies CatalogueEntry
