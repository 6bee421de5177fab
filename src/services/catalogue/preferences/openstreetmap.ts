import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Host: the embed code; the cookie, its domain and its lifetime: the source of OpenStreetMap's website.
 */
export default {
  id: 'openstreetmap',
  category: 'preferences',
  name: 'OpenStreetMap',
  provider: 'OpenStreetMap Foundation',
  description: 'maps',
  policyUrl: 'https://osmfoundation.org/wiki/Privacy_Policy',
  urls: ['*.openstreetmap.org'],
  storage: [
    { kind: 'cookie', name: '_osm_totp_token', domain: 'openstreetmap.org', duration: 'PT1H', purpose: 'notAProgram' },
  ],
  transfers: [{ country: 'GB', safeguard: 'adequacy' }],
} satisfies CatalogueEntry
