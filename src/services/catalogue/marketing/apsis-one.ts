import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Host: public forms, checked against Ghostery TrackerDB; name: the vendor's connectors for shops; its lifetime:
 * measured by DuckDuckGo Tracker Radar (the connector for PrestaShop sets a year).
 */
export default {
  id: 'apsis-one',
  category: 'marketing',
  name: 'APSIS One',
  provider: 'APSIS International AB',
  description: 'newsletters',
  policyUrl: 'https://www.apsis.com/about-us/privacy-policy',
  urls: ['*.apsis.one'],
  storage: [{ kind: 'cookie', name: 'Ely_vID', duration: 'P10Y', purpose: 'recogniseReader' }],
  transfers: [],
} satisfies CatalogueEntry
