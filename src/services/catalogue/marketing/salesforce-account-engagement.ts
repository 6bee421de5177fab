import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * `visitor_id*`: Open Cookie Database, which gives a year; DuckDuckGo Tracker Radar measured ten on most sites, the
 * owner of which chooses; `pardot`, a session's on its own domain, which users of the application get: pardot.com's
 * older help; `lpv*` and its lifetime: a public consent manager's list. Host: checked against Ghostery TrackerDB.
 * `lpv*` is short: what follows is the number of the account, and nobody else's names known here begin so.
 * `pi_opt_in*`, which keeps a choice, is left out on purpose. A tracker domain of the site's own has an address that
 * nobody can know.
 */
export default {
  id: 'salesforce-account-engagement',
  category: 'marketing',
  name: 'Salesforce Account Engagement (Pardot)',
  provider: 'Salesforce, Inc.',
  description: 'newsletters',
  policyUrl: 'https://www.salesforce.com/company/privacy/',
  urls: ['*.pardot.com'],
  storage: [
    { kind: 'cookie', name: 'visitor_id*', duration: 'P10Y', purpose: 'recogniseReader' },
    { kind: 'cookie', name: 'lpv*', duration: 'PT30M', purpose: 'pageCount' },
    { kind: 'cookie', name: 'pardot', domain: 'pardot.com', duration: 'session', purpose: 'visit' },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
