import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Name and lifetime: help.mouseflow.com/en/articles/4282966. Host: the snippet. Not covered: `mf_<id of the site>`,
 * which lasts for the session; `mf_*` would take names of others.
 */
export default {
  id: 'mouseflow',
  category: 'statistics',
  name: 'Mouseflow',
  provider: 'Mouseflow ApS',
  description: 'records',
  policyUrl: 'https://mouseflow.com/legal/visitor/privacy-policy/',
  urls: ['*.mouseflow.com'],
  storage: [{ kind: 'cookie', name: 'mf_user', duration: 'P90D', purpose: 'recognise' }],
  transfers: [],
} satisfies CatalogueEntry
