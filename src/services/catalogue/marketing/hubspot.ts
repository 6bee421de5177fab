import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database (13 months, as its own sources give them; HubSpot now says six), which
 * gives hubspot.com for a domain; they lie on the site. `__hs_opt_out`, `__hs_do_not_track` and `__hs_cookie_cat_pref`,
 * which keep a choice, are left out on purpose. Hosts: knowledge.hubspot.com on domains to allow, as remembered.
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
    { kind: 'cookie', name: '__hstc', duration: 'P13M', purpose: 'recogniseReader' },
    { kind: 'cookie', name: 'hubspotutk', duration: 'P13M', purpose: 'recogniseReader' },
    { kind: 'cookie', name: '__hssc', duration: 'PT30M', purpose: 'visit' },
    { kind: 'cookie', name: '__hssrc', duration: 'session', purpose: 'visit' },
    { kind: 'cookie', name: 'messagesUtk', duration: 'P13M', purpose: 'chat' },
    { kind: 'cookie', name: 'hs-messages-*', duration: 'PT30M', purpose: 'chat' },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
