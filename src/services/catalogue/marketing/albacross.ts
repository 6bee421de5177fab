import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names, hosts and the year: public code and cookie lists; the day: unchecked.
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
    { kind: 'cookie', name: 'nQ_userVisitId', duration: 'P1D', purpose: 'visit' },
  ],
  transfers: [],
} satisfies CatalogueEntry
