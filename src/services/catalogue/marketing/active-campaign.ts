import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database. Hosts: the site code, checked against Ghostery TrackerDB;
 * activehosted.com: webappanalyzer.
 */
export default {
  id: 'active-campaign',
  category: 'marketing',
  name: 'ActiveCampaign',
  provider: 'ActiveCampaign, LLC',
  description: 'newsletters',
  policyUrl: 'https://www.activecampaign.com/legal/privacy-policy',
  urls: ['trackcmp.net', '*.app-us1.com', '*.activehosted.com'],
  storage: [
    { kind: 'cookie', name: 'ac_enable_tracking', duration: 'P29D', purpose: 'measuringAllowed' },
    { kind: 'cookie', name: 'prism_*', duration: 'P30D', purpose: 'recogniseReader' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
