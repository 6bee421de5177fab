import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * `frosmo_uid` and its lifetime, and that the rest of the context lies in web storage: docs.frosmo.com; names of the
 * other cookies: public code that reads and carries them; the year of `frosmo_quickContext`: measured by DuckDuckGo
 * Tracker Radar. Hosts: the vendor's own, checked against Ghostery TrackerDB. Unchecked: the lifetime of
 * `frosmo_keywords`, and the names in web storage.
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
    { kind: 'cookie', name: 'frosmo_uid', duration: 'P365D', purpose: 'recognise' },
    { kind: 'cookie', name: 'frosmo_quickContext', duration: 'P1Y', purpose: 'recogniseAndVisit' },
    { kind: 'cookie', name: 'frosmo_keywords', duration: 'session', purpose: 'groups' },
    { kind: 'local', name: 'frosmo_*', duration: 'persistent', purpose: 'groups' },
  ],
  transfers: [],
} satisfies CatalogueEntry
