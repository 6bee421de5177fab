import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names, the two years and the sessions: learn.microsoft.com on cookies of Dynamics 365 Marketing and public code;
 * host: the form's and tracking scripts' own. Its older loader comes from a host of azureedge.net that differs by
 * tenant.
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
    {
      kind: 'cookie',
      name: '79f08280-5c63-4331-b04d-fb6f39afda51',
      domain: 'svc.dynamics.com',
      duration: 'P2Y',
      purpose: 'recogniseReader',
    },
    {
      kind: 'cookie',
      name: '319af4c0-e197-4de9-8a9b-fe98c8a2ca04',
      domain: 'svc.dynamics.com',
      duration: 'session',
      purpose: 'visit',
    },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
