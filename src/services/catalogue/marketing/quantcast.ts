import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: Open Cookie Database, which gives `__qca` a year; the 13 months are Quantcast's own, for all it keeps but a
 * refusal, and stored copies of `__qca` bear them out. Hosts: the embed code.
 */
export default {
  id: 'quantcast',
  category: 'marketing',
  name: 'Quantcast Measure',
  provider: 'Quantcast International Limited',
  description: 'audience',
  policyUrl: 'https://www.quantcast.com/privacy/',
  urls: ['*.quantserve.com', '*.quantcount.com'],
  storage: [
    { kind: 'cookie', name: '__qca', duration: 'P13M', purpose: 'recognise' },
    { kind: 'cookie', name: 'mc', domain: 'quantserve.com', duration: 'P13M', purpose: 'recogniseOnManySites' },
    { kind: 'cookie', name: 'd', domain: 'quantserve.com', duration: 'P13M', purpose: 'recogniseOnManySites' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
