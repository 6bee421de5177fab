import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database. Host: the snippet.
 */
export default {
  id: 'leadinfo',
  category: 'marketing',
  name: 'Leadinfo',
  provider: 'Leadinfo B.V.',
  description: 'companies',
  policyUrl: 'https://www.leadinfo.com/en/privacy/',
  urls: ['*.leadinfo.net'],
  storage: [
    { kind: 'cookie', name: '_li_id*', duration: 'P1Y', purpose: 'recogniseCompany' },
    { kind: 'cookie', name: '_li_ses*', duration: 'P1Y', purpose: 'visit' },
  ],
  transfers: [],
} satisfies CatalogueEntry
