import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: js/piwik.js in github.com/matomo-org/matomo. Hosts: Matomo Cloud. A Matomo on the site's own server
 * has an address that nobody can know: declare it in a service of your own, or mark its tag. `matomo_ignore`, by which
 * a visitor refuses to be counted, is left out on purpose: it must outlive a sweep.
 */
export default {
  id: 'matomo',
  category: 'statistics',
  name: 'Matomo',
  provider: 'InnoCraft Limited',
  description: 'measures',
  policyUrl: 'https://matomo.org/matomo-cloud-privacy-policy/',
  urls: ['cdn.matomo.cloud', '*.matomo.cloud'],
  storage: [
    { kind: 'cookie', name: '_pk_id.*', duration: 'P13M', purpose: 'recognise' },
    { kind: 'cookie', name: '_pk_ref.*', duration: 'P6M', purpose: 'origin' },
    { kind: 'cookie', name: '_pk_ses.*', duration: 'PT30M', purpose: 'visit' },
    { kind: 'cookie', name: '_pk_*', duration: 'PT30M', purpose: 'visitAndCookieTest' },
    { kind: 'cookie', name: 'mtm_consent*', duration: 'P30Y', purpose: 'measuringAllowed' },
    { kind: 'cookie', name: 'mtm_cookie_consent', duration: 'P30Y', purpose: 'matomoCookies' },
  ],
  transfers: [{ country: 'NZ', safeguard: 'adequacy' }],
} satisfies CatalogueEntry
