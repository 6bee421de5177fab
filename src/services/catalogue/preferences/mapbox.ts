import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Name: read in mapbox-gl. Host: the same.
 */
export default {
  id: 'mapbox',
  category: 'preferences',
  name: 'Mapbox',
  provider: 'Mapbox, Inc.',
  description: 'maps',
  policyUrl: 'https://www.mapbox.com/legal/privacy',
  urls: ['*.mapbox.com'],
  storage: [{ kind: 'local', name: 'mapbox.eventData*', duration: 'persistent', purpose: 'rate' }],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
