import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and the year: the vendor's redirect page, as shops publish it. Not covered: `TTS_…` of the same page, for the
 * session, too short to be TradeTracker's alone. Host: checked against Ghostery TrackerDB.
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
    { kind: 'cookie', name: 'TT2_*', duration: 'P1Y', purpose: 'partnerClick' },
    { kind: 'cookie', name: '__tgdat*', duration: 'P1Y', purpose: 'partnerClick' },
  ],
  transfers: [],
} satisfies CatalogueEntry
