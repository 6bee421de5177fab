import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Hosts: developers.google.com/maps/documentation/javascript/content-security-policy and the embed addresses that
 * maps.google.com hands out. www.google.com is claimed by path alone. The map keeps nothing on the site itself; NID:
 * policies.google.com/technologies/cookies.
 */
export default {
  id: 'google-maps',
  category: 'preferences',
  name: 'Google Maps',
  provider: 'Google Ireland Limited',
  description: 'maps',
  policyUrl: 'https://policies.google.com/privacy',
  urls: [
    'maps.googleapis.com',
    'maps.gstatic.com',
    'maps.google.com',
    'www.google.com/maps',
    'www.google.com/maps/*',
    'google.com/maps',
    'google.com/maps/*',
  ],
  storage: [{ kind: 'cookie', name: 'NID', domain: 'google.com', duration: 'P6M', purpose: 'googleSettings' }],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
