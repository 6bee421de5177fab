import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: public code and cookie lists; lifetimes: unchecked. Host: the snippet, checked against Ghostery TrackerDB.
 */
export default {
  id: 'readspeaker',
  category: 'preferences',
  name: 'ReadSpeaker',
  provider: 'ReadSpeaker Holding B.V.',
  description: 'readsAloud',
  policyUrl: 'https://www.readspeaker.com/privacy-policy/',
  urls: ['*.readspeaker.com'],
  storage: [
    { kind: 'cookie', name: 'ReadSpeakerSettings', duration: 'P1Y', purpose: 'reading' },
    { kind: 'cookie', name: '_rspkrLoadCore', duration: 'session', purpose: 'reading' },
  ],
  transfers: [],
} satisfies CatalogueEntry
