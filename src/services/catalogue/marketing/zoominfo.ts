import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Name: public cookie lists; lifetime, and zi-scripts.com: measured by DuckDuckGo Tracker Radar. The other host:
 * checked against Ghostery TrackerDB.
 */
export default {
  id: 'zoominfo',
  category: 'marketing',
  name: 'ZoomInfo WebSights',
  provider: 'ZoomInfo Technologies LLC',
  description: 'companies',
  policyUrl: 'https://www.zoominfo.com/legal/privacy-policy',
  urls: ['*.zoominfo.com', '*.zi-scripts.com'],
  storage: [{ kind: 'cookie', name: '_zitok', duration: 'P1Y', purpose: 'recogniseCompany' }],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
