import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database. Host: the same.
 */
export default {
  id: 'amazon-ads',
  category: 'marketing',
  name: 'Amazon Ads',
  provider: 'Amazon Europe Core SARL',
  description: 'adverts',
  policyUrl: 'https://www.amazon.co.uk/gp/help/customer/display.html?nodeId=201909010',
  urls: ['*.amazon-adsystem.com'],
  storage: [
    {
      kind: 'cookie',
      name: 'ad-id',
      domain: 'amazon-adsystem.com',
      duration: 'P190D',
      purpose: 'recogniseOnManySites',
    },
    {
      kind: 'cookie',
      name: 'ad-privacy',
      domain: 'amazon-adsystem.com',
      duration: 'P5Y',
      purpose: 'recogniseOnManySites',
    },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
