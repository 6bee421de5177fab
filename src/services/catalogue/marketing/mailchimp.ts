import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database. Hosts: the connected-site code, checked against Ghostery TrackerDB.
 */
export default {
  id: 'mailchimp',
  category: 'marketing',
  name: 'Mailchimp',
  provider: 'Intuit Inc.',
  description: 'newsletters',
  policyUrl: 'https://www.intuit.com/privacy/statement/',
  urls: ['chimpstatic.com', '*.list-manage.com', '*.mailchimp.com'],
  storage: [
    { kind: 'cookie', name: 'mc_cid', duration: 'P14D', purpose: 'origin' },
    { kind: 'cookie', name: 'mc_eid', duration: 'P14D', purpose: 'recogniseReader' },
    { kind: 'cookie', name: 'mc_landing_site', duration: 'P14D', purpose: 'origin' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
