import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names in web storage: public copies of fs.js, which clears `fs_uid`, too; `fs_lua`, its lifetime and that of
 * `fs_uid`: measured by DuckDuckGo Tracker Radar. `fs_cid`, which keeps the visitor's consent (help.fullstory.com on
 * first-party cookies), is left out on purpose. Host: checked against Ghostery TrackerDB.
 */
export default {
  id: 'fullstory',
  category: 'statistics',
  name: 'Fullstory',
  provider: 'Fullstory, Inc.',
  description: 'records',
  policyUrl: 'https://www.fullstory.com/legal/privacy-policy/',
  urls: ['*.fullstory.com'],
  storage: [
    { kind: 'cookie', name: 'fs_uid', duration: 'P1Y', purpose: 'recogniseAndVisit' },
    { kind: 'cookie', name: 'fs_lua', duration: 'PT30M', purpose: 'visit' },
    { kind: 'local', name: '_fs_uid', duration: 'persistent', purpose: 'copies' },
    { kind: 'local', name: '_fs_swan_song', duration: 'persistent', purpose: 'queue' },
    { kind: 'session', name: '_fs_tab_id', duration: 'session', purpose: 'tab' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
