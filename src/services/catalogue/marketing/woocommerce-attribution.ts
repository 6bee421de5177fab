import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database. Sourcebuster, on which it builds, is served by the shop itself: there is
 * no host to claim.
 */
export default {
  id: 'woocommerce-attribution',
  category: 'marketing',
  name: 'WooCommerce Order Attribution',
  provider: 'Automattic Inc.',
  description: 'attribution',
  policyUrl: 'https://automattic.com/privacy/',
  urls: [],
  storage: [
    { kind: 'cookie', name: 'sbjs_*', duration: 'session', purpose: 'origin' },
    { kind: 'cookie', name: 'sbjs_session', duration: 'PT30M', purpose: 'pageCount' },
  ],
  transfers: [],
} satisfies CatalogueEntry
