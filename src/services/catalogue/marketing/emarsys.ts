import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names, and the year of the first two, where the others end with the session: public copies of the vendor's script,
 * which keeps nothing of the kind in web storage. Hosts: checked against Ghostery TrackerDB; emarsys.net: the vendor's
 * public SDKs. Not covered: `cdv` and `s`, too short to be Emarsys's alone.
 */
export default {
  id: 'emarsys',
  category: 'marketing',
  name: 'Emarsys',
  provider: 'Emarsys eMarketing Systems GmbH',
  description: 'personalises',
  policyUrl: 'https://emarsys.com/privacy-policy/',
  urls: ['*.scarabresearch.com', '*.emarsys.net'],
  storage: [
    { kind: 'cookie', name: 'scarab.visitor', duration: 'P1Y', purpose: 'recogniseReader' },
    { kind: 'cookie', name: 'scarab.profile', duration: 'P1Y', purpose: 'products' },
    { kind: 'cookie', name: 'scarab.*', duration: 'session', purpose: 'products' },
  ],
  transfers: [],
} satisfies CatalogueEntry
