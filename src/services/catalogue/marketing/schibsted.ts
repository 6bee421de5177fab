import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: public code of Schibsted's sites; lifetimes and paths: unchecked. Hosts: the vendor's own, checked against
 * Ghostery TrackerDB.
 */
export default {
  id: 'schibsted',
  category: 'marketing',
  name: 'Schibsted Pulse',
  provider: 'Schibsted ASA',
  description: 'adverts',
  policyUrl: 'https://schibsted.com/privacy-policy/',
  urls: ['*.schibsted.io', '*.schibsted.com'],
  storage: [
    { kind: 'cookie', name: '_pulse2data', duration: 'P1Y', purpose: 'recogniseOnManySites' },
    { kind: 'cookie', name: '_pulsesession', duration: 'P1D', purpose: 'visit' },
    { kind: 'cookie', name: '__pulseEnvironmentId', duration: 'P1Y', purpose: 'recognise' },
  ],
  transfers: [],
} satisfies CatalogueEntry
