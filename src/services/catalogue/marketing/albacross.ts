import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names, lifetimes and host: measured by DuckDuckGo Tracker Radar.
 */
export default {
  id: 'albacross',
  category: 'marketing',
  name: 'Albacross',
  provider: 'Albacross Nordic AB',
  description: 'companies',
  policyUrl: 'https://albacross.com/privacy-policy/',
  urls: ['*.albacross.com'],
  storage: [
    { kind: 'cookie', name: 'nQ_cookieId', duration: 'P1Y', purpose: 'recogniseCompany' },
    { kind: 'cookie', name: 'nQ_userVisitId', duration: 'PT30M', purpose: 'visit' },
  ],
  transfers: [],
} satisfies CatalogueEntry
