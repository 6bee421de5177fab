import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Addresses: the registry of oEmbed and public embed codes. What the player keeps is not known here: declare it if you
 * see it.
 */
export default {
  id: 'dream-broker',
  category: 'preferences',
  name: 'Dream Broker',
  provider: 'Dream Broker Oy',
  description: 'videos',
  policyUrl: 'https://dreambroker.com/privacy-notice/',
  urls: ['dreambroker.com/channel/*', 'www.dreambroker.com/channel/*'],
  storage: [],
  transfers: [],
} satisfies CatalogueEntry
