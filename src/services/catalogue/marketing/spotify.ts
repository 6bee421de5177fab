import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: Open Cookie Database, which gives `sp_t` two months; a year: public scans of cookies. Hosts: the embed code.
 */
export default {
  id: 'spotify',
  category: 'marketing',
  name: 'Spotify Embeds',
  provider: 'Spotify AB',
  description: 'audio',
  policyUrl: 'https://www.spotify.com/legal/privacy-policy/',
  urls: ['open.spotify.com', '*.spotifycdn.com', '*.scdn.co'],
  storage: [
    { kind: 'cookie', name: 'sp_t', domain: 'spotify.com', duration: 'P1Y', purpose: 'recogniseAtProvider' },
    { kind: 'cookie', name: 'sp_landing', domain: 'spotify.com', duration: 'P1D', purpose: 'origin' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
