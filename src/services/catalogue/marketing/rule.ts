import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Hosts: the vendor's interface and public forms. What its scripts keep is not known here: declare it if you see it.
 */
export default {
  id: 'rule',
  category: 'marketing',
  name: 'Rule',
  provider: 'Rule Communication AB',
  description: 'newsletters',
  policyUrl: 'https://www.rule.io/privacy-policy/',
  urls: ['*.rule.io', '*.rule.se'],
  storage: [],
  transfers: [],
} satisfies CatalogueEntry
