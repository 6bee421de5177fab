import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database, which gives stripe.com for a domain; the first two lie on the site. Hosts:
 * docs.stripe.com on content security policies. Necessary where a payment is made: load it there, not on all pages.
 */
export default {
  id: 'stripe',
  category: 'necessary',
  name: 'Stripe',
  provider: 'Stripe Payments Europe, Limited',
  description: 'payments',
  reason: 'paymentReason',
  policyUrl: 'https://stripe.com/privacy',
  urls: ['*.stripe.com', '*.stripe.network'],
  storage: [
    { kind: 'cookie', name: '__stripe_mid', duration: 'P1Y', purpose: 'fraud' },
    { kind: 'cookie', name: '__stripe_sid', duration: 'PT30M', purpose: 'fraud' },
    { kind: 'cookie', name: 'm', domain: 'm.stripe.com', duration: 'P10Y', purpose: 'fraud' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
