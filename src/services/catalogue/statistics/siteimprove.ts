import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Name and lifetime: Open Cookie Database; sites that list it say a year. Hosts: the tracking code, checked against
 * Ghostery TrackerDB.
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
