import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: ReadSpeaker's own page on the cookies of its webReader (both can be renamed or made to last by
 * the site). Host: the snippet, checked against Ghostery TrackerDB.
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
    { kind: 'cookie', name: 'ReadSpeakerSettings', duration: 'P4D', purpose: 'reading' },
    { kind: 'cookie', name: '_rspkrLoadCore', duration: 'session', purpose: 'reading' },
  ],
  transfers: [],
} satisfies CatalogueEntry
