import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * All: the vendor's tag (unchecked).
 */
export default {
  id: 'tradetracker',
  category: 'marketing',
  name: 'TradeTracker',
  provider: 'TradeTracker International B.V.',
  description: 'affiliate',
  policyUrl: 'https://tradetracker.com/privacy-policy/',
  urls: ['*.tradetracker.net'],
  storage: [
    { kind: 'cookie', name: '__tgdat', duration: 'P1Y', purpose: 'partnerClick' },
    { kind: 'cookie', name: '_tgpc', duration: 'P1Y', purpose: 'partnerClick' },
  ],
  transfers: [],
} satisfies CatalogueEntry
