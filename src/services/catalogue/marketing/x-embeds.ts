import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database. Hosts: the embed code.
 */
export default {
  id: 'x-embeds',
  category: 'marketing',
  name: 'X Posts',
  provider: 'X Internet Unlimited Company',
  description: 'embeds',
  policyUrl: 'https://x.com/en/privacy',
  urls: ['platform.twitter.com', 'platform.x.com', 'syndication.twitter.com', '*.twimg.com'],
  storage: [
    { kind: 'cookie', name: 'guest_id', domain: 'twitter.com', duration: 'P2Y', purpose: 'recogniseAtProvider' },
    { kind: 'cookie', name: '_twitter_sess', domain: 'twitter.com', duration: 'session', purpose: 'visit' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
