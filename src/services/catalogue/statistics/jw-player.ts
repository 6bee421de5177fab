import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: public copies of the player and code that clears them. Hosts: checked against Ghostery TrackerDB.
 */
export default {
  id: 'jw-player',
  category: 'statistics',
  name: 'JW Player',
  provider: 'JWP Connatix',
  description: 'videosMeasured',
  policyUrl: 'https://jwpconnatix.com/privacy-policy',
  urls: ['*.jwplayer.com', '*.jwpcdn.com', '*.jwpltx.com'],
  storage: [
    { kind: 'local', name: 'jwplayer.*', duration: 'persistent', purpose: 'playerSettings' },
    { kind: 'local', name: 'jwplayerLocalId', duration: 'persistent', purpose: 'recogniseToMeasureVideos' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
