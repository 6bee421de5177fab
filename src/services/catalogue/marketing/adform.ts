import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database. Hosts: the same, checked against Ghostery TrackerDB.
 */
export default {
  id: 'adform',
  category: 'marketing',
  name: 'Adform',
  provider: 'Adform A/S',
  description: 'adverts',
  policyUrl: 'https://site.adform.com/privacy-center/platform-privacy/product-and-services-privacy-policy/',
  urls: ['*.adform.net', '*.seadform.net'],
  storage: [
    { kind: 'cookie', name: 'adformfrpid', duration: 'P30D', purpose: 'recogniseForAdverts' },
    { kind: 'cookie', name: 'uid', domain: 'adform.net', duration: 'P60D', purpose: 'recogniseOnManySites' },
    { kind: 'cookie', name: 'cid', domain: 'adform.net', duration: 'P60D', purpose: 'recogniseOnManySites' },
    { kind: 'cookie', name: 'C', domain: 'adform.net', duration: 'P60D', purpose: 'cookieTest' },
    { kind: 'cookie', name: 'CM', domain: 'adform.net', duration: 'P1D', purpose: 'lastMatch' },
    { kind: 'cookie', name: 'TPC', domain: 'adform.net', duration: 'P14D', purpose: 'cookieTest' },
  ],
  transfers: [],
} satisfies CatalogueEntry
