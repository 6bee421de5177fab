import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Hosts: the vendor's own, checked against docs.klarna.com, checked against Ghostery TrackerDB. What Klarna shows
 * before the checkout is klarna-on-site-messaging, whose longer patterns win; the newer SDK on js.klarna.com serves
 * both and counts there.
 */
export default {
  id: 'klarna',
  category: 'necessary',
  name: 'Klarna Payments',
  provider: 'Klarna Bank AB',
  description: 'payments',
  reason: 'paymentReason',
  policyUrl: 'https://www.klarna.com/international/privacy-policy/',
  urls: ['*.klarna.com', '*.klarnacdn.net', '*.klarnaevt.com'],
  storage: [],
  transfers: [],
} satisfies CatalogueEntry
