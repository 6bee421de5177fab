import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: Open Cookie Database, which gives 13 months, as HubSpot once did, and hubspot.com for a domain; six months,
 * as HubSpot's list now says (its customers' pages carry it), and the site itself. `__hs_opt_out`,
 * `__hs_do_not_track` and `__hs_cookie_cat_pref`, which keep a choice, are left out on purpose. Hosts: checked
 * against Ghostery TrackerDB.
 */
export default {
  id: 'hubspot',
  category: 'marketing',
  name: 'HubSpot',
  provider: 'HubSpot Ireland Limited',
  description: 'newsletters',
  policyUrl: 'https://legal.hubspot.com/privacy-policy',
  urls: [
    '*.hs-scripts.com',
    '*.hs-analytics.net',
    '*.hubspot.com',
    '*.hsforms.net',
    '*.hsforms.com',
    '*.usemessages.com',
    '*.hsadspixel.net',
    '*.hscollectedforms.net',
  ],
  storage: [
    { kind: 'cookie', name: '__hstc', duration: 'P6M', purpose: 'recogniseReader' },
    { kind: 'cookie', name: 'hubspotutk', duration: 'P6M', purpose: 'recogniseReader' },
    { kind: 'cookie', name: '__hssc', duration: 'PT30M', purpose: 'visit' },
    { kind: 'cookie', name: '__hssrc', duration: 'session', purpose: 'visit' },
    { kind: 'cookie', name: 'messagesUtk', duration: 'P6M', purpose: 'chat' },
    { kind: 'cookie', name: 'hs-messages-*', duration: 'P1D', purpose: 'chat' },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
