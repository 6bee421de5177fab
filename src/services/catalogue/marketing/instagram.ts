import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: Open Cookie Database, which gives them nine years; browsers cap it at 400 days. Hosts: the embed code.
 */
export default {
  id: 'instagram',
  category: 'marketing',
  name: 'Instagram Embeds',
  provider: 'Meta Platforms Ireland Limited',
  description: 'embeds',
  policyUrl: 'https://privacycenter.instagram.com/policy',
  urls: ['www.instagram.com/embed.js', 'www.instagram.com/p/*', 'www.instagram.com/reel/*', '*.cdninstagram.com'],
  storage: [
    { kind: 'cookie', name: 'ig_did', domain: 'instagram.com', duration: 'P1Y', purpose: 'recogniseAtProvider' },
    { kind: 'cookie', name: 'mid', domain: 'instagram.com', duration: 'P1Y', purpose: 'recogniseAtProvider' },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
