import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database. Host: the pixel.
 */
export default {
  id: 'the-trade-desk',
  category: 'marketing',
  name: 'The Trade Desk',
  provider: 'The Trade Desk, Inc.',
  description: 'adverts',
  policyUrl: 'https://www.thetradedesk.com/legal/privacy',
  urls: ['*.adsrvr.org'],
  storage: [
    { kind: 'cookie', name: 'TDID', domain: 'adsrvr.org', duration: 'P1Y', purpose: 'recogniseOnManySites' },
    { kind: 'cookie', name: 'TDCPM', domain: 'adsrvr.org', duration: 'P1Y', purpose: 'matchNetworks' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
