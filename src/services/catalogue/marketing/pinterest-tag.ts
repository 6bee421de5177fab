import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: Open Cookie Database, which gives pinterest.com for all domains and a day for `_pin_unauth`; that the first
 * three lie on the site, their year, and the copy in web storage, which is kept outside the EU: Pinterest's public
 * pixel for Shopify, borne out by stored cookies and, of the first two, by DuckDuckGo Tracker Radar; the year of
 * `_pinterest_ct_ua`, a session's in the database: lists of two public consent managers. Not covered: that pixel's copies
 * of what remembers a click, `_epik_ls` and `_derived_epik_ls`. Hosts: the base code. pinterest.com and s.pinimg.com
 * serve buttons and pictures as well and are not claimed whole.
 */
export default {
  id: 'pinterest-tag',
  category: 'marketing',
  name: 'Pinterest Tag',
  provider: 'Pinterest Europe Limited',
  description: 'advertsThere',
  policyUrl: 'https://policy.pinterest.com/privacy-policy',
  urls: ['ct.pinterest.com', 's.pinimg.com/ct/*'],
  storage: [
    { kind: 'cookie', name: '_pin_unauth', duration: 'P1Y', purpose: 'recogniseForAdverts' },
    { kind: 'cookie', name: '_derived_epik', duration: 'P1Y', purpose: 'recogniseForAdverts' },
    { kind: 'cookie', name: '_epik', duration: 'P1Y', purpose: 'advertClick' },
    { kind: 'local', name: '_pin_unauth_ls', duration: 'persistent', purpose: 'copies' },
    {
      kind: 'cookie',
      name: '_pinterest_ct_ua',
      domain: 'ct.pinterest.com',
      duration: 'P1Y',
      purpose: 'recogniseForAdverts',
    },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
