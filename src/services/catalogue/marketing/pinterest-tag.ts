import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: Open Cookie Database, which gives pinterest.com for all domains and a day for `_pin_unauth`;
 * developers.pinterest.com says the site's own domain and a year (unchecked). Hosts: the base code. pinterest.com and
 * s.pinimg.com serve buttons and pictures as well and are not claimed whole.
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
