import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database (Audience Manager and Adobe Advertising, which are sold together); of
 * `adcloud`, to which it gives a year: measured by DuckDuckGo Tracker Radar. Hosts: the same, checked against Ghostery
 * TrackerDB.
 */
export default {
  id: 'adobe-audience-manager',
  category: 'marketing',
  name: 'Adobe Audience Manager',
  provider: 'Adobe Systems Software Ireland Limited',
  description: 'adverts',
  policyUrl: 'https://www.adobe.com/privacy/policy.html',
  urls: ['*.demdex.net', '*.everesttech.net'],
  storage: [
    { kind: 'cookie', name: 'demdex', domain: 'demdex.net', duration: 'P180D', purpose: 'recogniseOnManySites' },
    { kind: 'cookie', name: 'dextp', domain: 'demdex.net', duration: 'P180D', purpose: 'lastMatch' },
    { kind: 'cookie', name: 'dpm', domain: 'demdex.net', duration: 'P180D', purpose: 'matchNetworks' },
    { kind: 'cookie', name: 'aam_uuid', duration: 'P30D', purpose: 'recogniseForAdverts' },
    {
      kind: 'cookie',
      name: 'everest_g_v2',
      domain: 'everesttech.net',
      duration: 'P2Y',
      purpose: 'recogniseOnManySites',
    },
    { kind: 'cookie', name: 'adcloud', duration: 'P2Y', purpose: 'advertClick' },
    { kind: 'cookie', name: 'id_adcloud', duration: 'P91D', purpose: 'recogniseForAdverts' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
