import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names of cookies: public code that reads and carries them; that the rest of the context lies in web storage:
 * docs.frosmo.com; its names and all lifetimes: unchecked. Hosts: the vendor's own, checked against Ghostery TrackerDB.
 */
export default {
  id: 'frosmo',
  category: 'marketing',
  name: 'Frosmo',
  provider: 'Frosmo Oy',
  description: 'personalises',
  policyUrl: 'https://frosmo.com/privacy-policy/',
  urls: ['*.frosmo.com', '*.inpref.com'],
  storage: [
    { kind: 'cookie', name: 'frosmo_quickContext', duration: 'P1Y', purpose: 'recogniseAndVisit' },
    { kind: 'cookie', name: 'frosmo_keywords', duration: 'session', purpose: 'groups' },
    { kind: 'local', name: 'frosmo_*', duration: 'persistent', purpose: 'groups' },
  ],
  transfers: [],
} satisfies CatalogueEntry
