import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Host: Ghostery TrackerDB, public forms; name and lifetime: as remembered.
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
