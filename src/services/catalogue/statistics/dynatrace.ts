import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database; the copies in web storage: docs.dynatrace.com (unchecked). Host: the same.
 * `dtDisabled`, which keeps a refusal, is left out on purpose.
 */
export default {
  id: 'dynatrace',
  category: 'statistics',
  name: 'Dynatrace RUM',
  provider: 'Dynatrace LLC',
  description: 'errors',
  policyUrl: 'https://www.dynatrace.com/company/trust-center/privacy/',
  urls: ['*.dynatrace.com'],
  storage: [
    { kind: 'cookie', name: 'dtCookie*', duration: 'session', purpose: 'visit' },
    { kind: 'cookie', name: 'dtPC*', duration: 'session', purpose: 'visit' },
    { kind: 'cookie', name: 'dtSa*', duration: 'session', purpose: 'clickedLink' },
    { kind: 'cookie', name: 'dtLatC*', duration: 'session', purpose: 'speed' },
    { kind: 'cookie', name: 'dtValidationCookie', duration: 'session', purpose: 'cookieTest' },
    { kind: 'cookie', name: 'rxVisitor*', duration: 'session', purpose: 'recognise' },
    { kind: 'cookie', name: 'rxvt*', duration: 'session', purpose: 'visit' },
    { kind: 'session', name: 'rxVisitor*', duration: 'session', purpose: 'copies' },
    { kind: 'session', name: 'rxvt*', duration: 'session', purpose: 'copies' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
