import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: public cookie lists; lifetimes as DuckDuckGo Tracker Radar measured them, of `__adroll`: a public consent
 * manager's list. Host: checked against Ghostery TrackerDB.
 */
export default {
  id: 'adroll',
  category: 'marketing',
  name: 'AdRoll',
  provider: 'NextRoll, Inc.',
  description: 'adverts',
  policyUrl: 'https://www.nextroll.com/privacy',
  urls: ['*.adroll.com'],
  storage: [
    { kind: 'cookie', name: '__adroll_fpc', duration: 'P1Y', purpose: 'recogniseForAdverts' },
    { kind: 'cookie', name: '__ar_v4', duration: 'P1Y', purpose: 'visitCount' },
    { kind: 'cookie', name: '__adroll', domain: 'adroll.com', duration: 'P13M', purpose: 'recogniseOnManySites' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
