import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database (Piano); `cX_S`: public cookie lists. Host: the vendor's own, checked
 * against Ghostery TrackerDB.
 */
export default {
  id: 'cxense',
  category: 'marketing',
  name: 'Piano Audience (Cxense)',
  provider: 'Piano Software B.V.',
  description: 'personalises',
  policyUrl: 'https://piano.io/privacy-policy/',
  urls: ['*.cxense.com'],
  storage: [
    { kind: 'cookie', name: 'cX_P', duration: 'P13M', purpose: 'recognise' },
    { kind: 'cookie', name: 'cX_S', duration: 'session', purpose: 'visit' },
    { kind: 'cookie', name: 'cX_G', duration: 'P13M', purpose: 'matchNetworks' },
    { kind: 'cookie', name: 'gckp', domain: 'cxense.com', duration: 'P12M', purpose: 'recogniseOnManySites' },
  ],
  transfers: [],
} satisfies CatalogueEntry
