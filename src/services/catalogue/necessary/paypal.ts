import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database. Hosts: checked against Ghostery TrackerDB.
 */
export default {
  id: 'paypal',
  category: 'necessary',
  name: 'PayPal',
  provider: 'PayPal (Europe) S.à r.l. et Cie, S.C.A.',
  description: 'payments',
  reason: 'paymentReason',
  policyUrl: 'https://www.paypal.com/uk/legalhub/paypal/privacy-full',
  urls: ['*.paypal.com', '*.paypalobjects.com'],
  storage: [
    { kind: 'cookie', name: 'ts', domain: 'paypal.com', duration: 'P3Y', purpose: 'fraud' },
    { kind: 'cookie', name: 'ts_c', domain: 'paypal.com', duration: 'P3Y', purpose: 'fraud' },
    { kind: 'cookie', name: 'nsid', domain: 'paypal.com', duration: 'session', purpose: 'fraud' },
    { kind: 'cookie', name: 'l7_az', domain: 'paypal.com', duration: 'P1D', purpose: 'dataCentre' },
    { kind: 'cookie', name: 'x-pp-s', domain: 'paypal.com', duration: 'session', purpose: 'payment' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
