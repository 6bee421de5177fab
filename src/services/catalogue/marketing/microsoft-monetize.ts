import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database. Hosts: the same, and Prebid's adapter.
 */
export default {
  id: 'microsoft-monetize',
  category: 'marketing',
  name: 'Microsoft Monetize (Xandr)',
  provider: 'Microsoft Ireland Operations Limited',
  description: 'auction',
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  urls: ['*.adnxs.com', '*.adnxs-simple.com'],
  storage: [
    { kind: 'cookie', name: 'uuid2', domain: 'adnxs.com', duration: 'P90D', purpose: 'recogniseOnManySites' },
    { kind: 'cookie', name: 'anj', domain: 'adnxs.com', duration: 'P90D', purpose: 'matchNetworks' },
    { kind: 'cookie', name: 'icu', domain: 'adnxs.com', duration: 'P90D', purpose: 'advertRate' },
    { kind: 'cookie', name: 'XANDR_PANID', domain: 'adnxs.com', duration: 'P400D', purpose: 'recogniseOnManySites' },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
