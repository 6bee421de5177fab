import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: public cookie lists; the year: flowconsent.com; web storage: unchecked. Hosts: checked against Ghostery
 * TrackerDB; emarsys.net: the vendor's public SDKs. Not covered: `cdv` and `s`, too short to be Emarsys's alone.
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
    { kind: 'cookie', name: 'scarab.*', duration: 'P1Y', purpose: 'products' },
    { kind: 'session', name: 'scarab.*', duration: 'session', purpose: 'products' },
  ],
  transfers: [],
} satisfies CatalogueEntry
