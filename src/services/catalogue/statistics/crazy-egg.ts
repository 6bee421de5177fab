import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database, which gives `cebs` and `cebsp_` crazyegg.com for a domain; they are set on
 * the site. Host: the embed code.
 */
export default {
  id: 'crazy-egg',
  category: 'statistics',
  name: 'Crazy Egg',
  provider: 'Crazy Egg, Inc.',
  description: 'records',
  policyUrl: 'https://www.crazyegg.com/privacy',
  urls: ['*.crazyegg.com'],
  storage: [
    { kind: 'cookie', name: '_ceir', duration: 'P1Y', purpose: 'recognise' },
    { kind: 'cookie', name: '_CEFT', duration: 'P1Y', purpose: 'versionShown' },
    { kind: 'cookie', name: '_ce.s', duration: 'P1Y', purpose: 'joinRecording' },
    { kind: 'cookie', name: '_ce.*', duration: 'P1D', purpose: 'visitAndCookieTest' },
    { kind: 'cookie', name: 'cebs', duration: 'session', purpose: 'visit' },
    { kind: 'cookie', name: 'cebsp_', duration: 'session', purpose: 'visit' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
