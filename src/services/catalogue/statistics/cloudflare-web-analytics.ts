import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Stores nothing, says developers.cloudflare.com/web-analytics. Hosts: the snippet. The measuring that Cloudflare puts
 * into a page through the site's own address (`/cdn-cgi/rum`) cannot be told from the site.
 */
export default {
  id: 'cloudflare-web-analytics',
  category: 'statistics',
  name: 'Cloudflare Web Analytics',
  provider: 'Cloudflare, Inc.',
  description: 'countsWithoutStoring',
  policyUrl: 'https://www.cloudflare.com/privacypolicy/',
  urls: ['static.cloudflareinsights.com', 'cloudflareinsights.com'],
  storage: [],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
