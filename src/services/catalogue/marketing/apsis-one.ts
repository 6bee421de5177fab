import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Host: public forms, checked against Ghostery TrackerDB; name and lifetime: unchecked.
 */
export default {
  id: 'apsis-one',
  category: 'marketing',
  name: 'APSIS One',
  provider: 'APSIS International AB',
  description: 'newsletters',
  policyUrl: 'https://www.apsis.com/about-us/privacy-policy',
  urls: ['*.apsis.one'],
  storage: [{ kind: 'cookie', name: 'Ely_vID', duration: 'P2Y', purpose: 'recogniseReader' }],
  transfers: [],
} satisfies CatalogueEntry
