import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: Open Cookie Database; lifetimes, and the copies in web storage: docs.dynatrace.com, which calls `rxVisitor`
 * permanent, and on an older page says two years; the database ends it with the session. `dTValidationCookie*`, with
 * another capital: measured by DuckDuckGo Tracker Radar. `dtDisabled` keeps no refusal, but whether the load allows
 * measuring. Host: checked against Ghostery TrackerDB.
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
    { kind: 'cookie', name: 'dtDisabled', duration: 'session', purpose: 'rate' },
    { kind: 'cookie', name: 'dtValidationCookie*', duration: 'session', purpose: 'cookieTest' },
    { kind: 'cookie', name: 'dTValidationCookie*', duration: 'session', purpose: 'cookieTest' },
    { kind: 'cookie', name: 'rxVisitor*', duration: 'P2Y', purpose: 'recognise' },
    { kind: 'cookie', name: 'rxvt*', duration: 'session', purpose: 'visit' },
    { kind: 'session', name: 'rxVisitor*', duration: 'session', purpose: 'copies' },
    { kind: 'session', name: 'rxvt*', duration: 'session', purpose: 'copies' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
