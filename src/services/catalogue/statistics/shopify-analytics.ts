import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: Open Cookie Database, which gives shopify.com for a domain and two years for most; on a shop they lie on its
 * own domain, and the lifetimes, with the last three names, are those of the privacy policy that Shopify drafts for
 * shops. Not covered: `_s` and `_y`, too short to be Shopify's alone; the cookies of basket and checkout, which are
 * necessary. Host: the shop's own script.
 */
export default {
  id: 'shopify-analytics',
  category: 'statistics',
  name: 'Shopify Analytics',
  provider: 'Shopify International Limited',
  description: 'measures',
  policyUrl: 'https://www.shopify.com/legal/privacy',
  urls: ['*.shopifysvc.com'],
  storage: [
    { kind: 'cookie', name: '_shopify_y', duration: 'P1Y', purpose: 'recognise' },
    { kind: 'cookie', name: '_shopify_s', duration: 'PT30M', purpose: 'visit' },
    { kind: 'cookie', name: '_shopify_sa_t', duration: 'PT30M', purpose: 'origin' },
    { kind: 'cookie', name: '_shopify_sa_p', duration: 'PT30M', purpose: 'origin' },
    { kind: 'cookie', name: '_orig_referrer', duration: 'P14D', purpose: 'origin' },
    { kind: 'cookie', name: '_landing_page', duration: 'P14D', purpose: 'origin' },
    { kind: 'cookie', name: '_shopify_d', duration: 'session', purpose: 'siteDomain' },
    { kind: 'cookie', name: '_shopify_evids', duration: 'session', purpose: 'queue' },
    { kind: 'cookie', name: '_shopify_ga', duration: 'session', purpose: 'acrossDomains' },
  ],
  transfers: [{ country: 'CA', safeguard: 'adequacy' }],
} satisfies CatalogueEntry
