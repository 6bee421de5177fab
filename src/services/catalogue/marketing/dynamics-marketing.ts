import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: learn.microsoft.com on cookies of Dynamics 365 Marketing and public code; host: the form's and tracking
 * scripts' own; lifetimes: unchecked. Its older loader comes from a host of azureedge.net that differs by tenant.
 */
export default {
  id: 'dynamics-marketing',
  category: 'marketing',
  name: 'Dynamics 365 Customer Insights',
  provider: 'Microsoft Ireland Operations Limited',
  description: 'newsletters',
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  urls: ['*.svc.dynamics.com'],
  storage: [
    { kind: 'cookie', name: 'msd365mkttr', duration: 'P2Y', purpose: 'recogniseReader' },
    { kind: 'cookie', name: 'msd365mkttrs', duration: 'session', purpose: 'visit' },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
