import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database. Not covered: `SiteReferrer`, `SearchTerm` and others, which sites use for
 * themselves. Host: the snippet.
 */
export default {
  id: 'qualtrics',
  category: 'statistics',
  name: 'Qualtrics Website Feedback',
  provider: 'Qualtrics, LLC',
  description: 'surveysOnly',
  policyUrl: 'https://www.qualtrics.com/privacy-statement/',
  urls: ['*.qualtrics.com'],
  storage: [
    { kind: 'cookie', name: 'QSI_SI_*', duration: 'P30D', purpose: 'surveys' },
    { kind: 'cookie', name: 'QSI_S_*', duration: 'P7D', purpose: 'rate' },
    { kind: 'cookie', name: 'QSI_HistorySession', duration: 'session', purpose: 'pagesOfTab' },
    { kind: 'cookie', name: 'QSI_*', duration: 'session', purpose: 'surveys' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
