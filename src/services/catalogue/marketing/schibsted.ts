import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: public code of Schibsted's sites; lifetimes of the first two, as their path: stored cookies in public code
 * (DuckDuckGo Tracker Radar measured two years of the first; 400 days are the longest that browsers keep one). Hosts:
 * the vendor's own, checked against Ghostery TrackerDB. Unchecked: the lifetime of the third.
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
    { kind: 'cookie', name: '_pulse2data', duration: 'P400D', purpose: 'recogniseOnManySites' },
    { kind: 'cookie', name: '_pulsesession', duration: 'PT30M', purpose: 'visit' },
    { kind: 'cookie', name: '__pulseEnvironmentId', duration: 'P1Y', purpose: 'recognise' },
  ],
  transfers: [],
} satisfies CatalogueEntry
