import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database. Hosts: the same, checked against Ghostery TrackerDB. With a tracking
 * domain of the site's own they lie there, under the same names: declare them then.
 */
export default {
  id: 'eloqua',
  category: 'marketing',
  name: 'Oracle Eloqua',
  provider: 'Oracle Corporation',
  description: 'newsletters',
  policyUrl: 'https://www.oracle.com/legal/privacy/',
  urls: ['*.en25.com', '*.eloqua.com'],
  storage: [
    { kind: 'cookie', name: 'ELOQUA', domain: 'eloqua.com', duration: 'P13M', purpose: 'recogniseReader' },
    { kind: 'cookie', name: 'ELQSTATUS', domain: 'eloqua.com', duration: 'P13M', purpose: 'recogniseReader' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
