import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database. Host: the widget.
 */
export default {
  id: 'trustpilot',
  category: 'preferences',
  name: 'Trustpilot',
  provider: 'Trustpilot A/S',
  description: 'reviews',
  policyUrl: 'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms',
  urls: ['*.trustpilot.com'],
  storage: [
    {
      kind: 'cookie',
      name: 'ajs_anonymous_id',
      domain: 'trustpilot.com',
      duration: 'P1Y',
      purpose: 'recogniseAtProvider',
    },
    {
      kind: 'cookie',
      name: 'amplitude_id*',
      domain: 'trustpilot.com',
      duration: 'P1Y',
      purpose: 'recogniseAtProvider',
    },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
