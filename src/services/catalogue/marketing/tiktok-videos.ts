import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Hosts: the embed code; the cookie: Open Cookie Database. TikTok's pixel is another service.
 */
export default {
  id: 'tiktok-videos',
  category: 'marketing',
  name: 'TikTok Videos',
  provider: 'TikTok Technology Limited',
  description: 'embeds',
  policyUrl: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  urls: ['www.tiktok.com/embed*', '*.ttwstatic.com'],
  storage: [{ kind: 'cookie', name: 'ttwid', domain: 'tiktok.com', duration: 'P1Y', purpose: 'recogniseAtProvider' }],
  transfers: [
    { country: 'US', safeguard: 'SCC' },
    { country: 'SG', safeguard: 'SCC' },
    { country: 'MY', safeguard: 'SCC' },
    { country: 'CN', safeguard: 'SCC' },
  ],
} satisfies CatalogueEntry
