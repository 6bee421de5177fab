import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: Open Cookie Database (there `_distillery`), which ends the last two with the session; `wistia` in web storage:
 * the vendor's @wistia/wistia-player; `wistia-video-progress-*`, not in that package any more, in web storage: public
 * code that reads it there. Hosts: checked against Ghostery TrackerDB.
 */
export default {
  id: 'wistia',
  category: 'statistics',
  name: 'Wistia',
  provider: 'Wistia, Inc.',
  description: 'videosMeasured',
  policyUrl: 'https://wistia.com/privacy',
  urls: ['*.wistia.com', '*.wistia.net'],
  storage: [
    { kind: 'cookie', name: '__distillery', duration: 'P1Y', purpose: 'recogniseToMeasureVideos' },
    { kind: 'local', name: 'wistia', duration: 'persistent', purpose: 'recogniseToMeasureVideos' },
    { kind: 'local', name: 'wistia-video-progress-*', duration: 'persistent', purpose: 'watched' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
