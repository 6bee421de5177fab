import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database. Host: the vendor's own, checked against Ghostery TrackerDB, the snippet.
 */
export default {
  id: 'sleeknote',
  category: 'marketing',
  name: 'Sleeknote',
  provider: 'Sleeknote ApS',
  description: 'popups',
  policyUrl: 'https://sleeknote.com/privacy-policy',
  urls: ['*.sleeknote.com'],
  storage: [
    { kind: 'cookie', name: '_sn_a', duration: 'P1Y', purpose: 'recognise' },
    { kind: 'cookie', name: '_sn_m', duration: 'P1Y', purpose: 'recogniseReader' },
    { kind: 'cookie', name: '_sn_n', duration: 'P1Y', purpose: 'offersSeen' },
  ],
  transfers: [],
} satisfies CatalogueEntry
