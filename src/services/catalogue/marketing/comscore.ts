import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database; `_scor_uid`, on the site itself, with 390 days: stored cookies in public
 * code. Host: the embed code.
 */
export default {
  id: 'comscore',
  category: 'marketing',
  name: 'Comscore',
  provider: 'comScore, Inc.',
  description: 'audience',
  policyUrl: 'https://www.comscore.com/About/Privacy-Policy',
  urls: ['*.scorecardresearch.com'],
  storage: [
    { kind: 'cookie', name: 'UID', domain: 'scorecardresearch.com', duration: 'P2Y', purpose: 'recogniseOnManySites' },
    { kind: 'cookie', name: 'XID', domain: 'scorecardresearch.com', duration: 'P1Y', purpose: 'recogniseOnManySites' },
    { kind: 'cookie', name: '_scor_uid', duration: 'P390D', purpose: 'recognise' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
