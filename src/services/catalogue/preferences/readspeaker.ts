import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * First name: public cookie lists; the other, lifetimes and host: ReadSpeaker's documentation (unchecked).
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
