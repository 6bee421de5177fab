import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Name: the player's code; its lifetime: public cookie policies. Hosts: the embed code, checked against Ghostery
 * TrackerDB.
 */
export default {
  id: 'soundcloud',
  category: 'marketing',
  name: 'SoundCloud',
  provider: 'SoundCloud Global Limited & Co. KG',
  description: 'audio',
  policyUrl: 'https://soundcloud.com/pages/privacy',
  urls: ['w.soundcloud.com', '*.sndcdn.com'],
  storage: [
    {
      kind: 'cookie',
      name: 'sc_anonymous_id',
      domain: 'soundcloud.com',
      duration: 'P10Y',
      purpose: 'recogniseAtProvider',
    },
  ],
  transfers: [],
} satisfies CatalogueEntry
