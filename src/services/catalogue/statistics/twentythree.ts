import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Hosts: the vendor's own, checked against Ghostery TrackerDB. What the player keeps lies on the video site: declare it
 * if that is your own.
 */
export default {
  id: 'twentythree',
  category: 'statistics',
  name: 'TwentyThree',
  provider: 'TwentyThree ApS',
  description: 'videosMeasured',
  policyUrl: 'https://www.twentythree.com/legal/privacy-policy',
  urls: ['*.twentythree.com', '*.twentythree.net', '*.23video.com'],
  storage: [],
  transfers: [],
} satisfies CatalogueEntry
