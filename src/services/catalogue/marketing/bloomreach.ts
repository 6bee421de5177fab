import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database (Exponea); `xnpe_*`: the vendor's public extensions, its lifetime
 * (unchecked). Host: the snippet.
 */
export default {
  id: 'bloomreach',
  category: 'marketing',
  name: 'Bloomreach Engagement',
  provider: 'Bloomreach, Inc.',
  description: 'personalises',
  policyUrl: 'https://www.bloomreach.com/en/legal/privacy',
  urls: ['*.exponea.com'],
  storage: [
    { kind: 'cookie', name: '__exponea_etc__', duration: 'P3Y', purpose: 'recogniseReader' },
    { kind: 'cookie', name: '__exponea_time2__', duration: 'P1D', purpose: 'visit' },
    { kind: 'cookie', name: 'xnpe_*', duration: 'P3Y', purpose: 'recogniseReader' },
  ],
  transfers: [],
} satisfies CatalogueEntry
