import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: criteo.com/privacy, the code of Prebid's adapter and public copies of the loader, which removes `cto_tld_test`
 * at once; lifetimes: 390 days in Criteo's module for Prebid, and measured by DuckDuckGo Tracker Radar. Hosts: checked
 * against Ghostery TrackerDB.
 */
export default {
  id: 'criteo',
  category: 'marketing',
  name: 'Criteo',
  provider: 'Criteo SA',
  description: 'adverts',
  policyUrl: 'https://www.criteo.com/privacy/',
  urls: ['*.criteo.com', '*.criteo.net'],
  storage: [
    { kind: 'cookie', name: 'cto_bundle', duration: 'P13M', purpose: 'recogniseForAdverts' },
    { kind: 'cookie', name: 'cto_bidid', duration: 'P13M', purpose: 'recogniseForAdverts' },
    { kind: 'cookie', name: 'cto_tld_test', duration: 'session', purpose: 'siteDomain' },
    { kind: 'local', name: 'cto_bundle', duration: 'persistent', purpose: 'recogniseForAdverts' },
    { kind: 'local', name: 'criteo_*', duration: 'persistent', purpose: 'queueAndSettings' },
    { kind: 'cookie', name: 'uid', domain: 'criteo.com', duration: 'P13M', purpose: 'recogniseOnManySites' },
  ],
  transfers: [],
} satisfies CatalogueEntry
