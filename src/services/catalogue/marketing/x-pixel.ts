import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes on X's own domains: Open Cookie Database; `_twpid` and its lifetime: public cookie lists;
 * `_twclid`: public guides to the pixel. Hosts: the base code. t.co shortens links and is claimed by path alone.
 * Unchecked: the lifetime of `_twclid`.
 */
export default {
  id: 'x-pixel',
  category: 'marketing',
  name: 'X Pixel',
  provider: 'X Internet Unlimited Company',
  description: 'advertsThere',
  policyUrl: 'https://x.com/en/privacy',
  urls: ['static.ads-twitter.com', 'analytics.twitter.com', 't.co/1/i/adsct', 't.co/i/adsct'],
  storage: [
    { kind: 'cookie', name: '_twclid', duration: 'P30D', purpose: 'advertClick' },
    { kind: 'cookie', name: '_twpid', duration: 'P13M', purpose: 'recogniseForAdverts' },
    { kind: 'cookie', name: 'muc_ads', domain: 't.co', duration: 'P2Y', purpose: 'recogniseOnManySites' },
    {
      kind: 'cookie',
      name: 'personalization_id',
      domain: 'twitter.com',
      duration: 'P2Y',
      purpose: 'recogniseOnManySites',
    },
    { kind: 'cookie', name: 'guest_id_ads', domain: 'twitter.com', duration: 'P2Y', purpose: 'recogniseOnManySites' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
