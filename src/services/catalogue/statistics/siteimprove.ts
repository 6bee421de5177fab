import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Name and lifetime: Open Cookie Database. Hosts: the tracking code, Ghostery TrackerDB.
 */
export default {
  id: 'siteimprove',
  category: 'statistics',
  name: 'Siteimprove Analytics',
  provider: 'Siteimprove A/S',
  description: 'measures',
  policyUrl: 'https://www.siteimprove.com/privacy/privacy-policy/',
  urls: ['*.siteimproveanalytics.com', 'siteimproveanalytics.com', '*.siteimproveanalytics.io'],
  storage: [{ kind: 'cookie', name: 'nmstat', duration: 'P3Y', purpose: 'recognise' }],
  transfers: [],
} satisfies CatalogueEntry
