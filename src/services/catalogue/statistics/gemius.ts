import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database, which gives gemius.pl for the domain of the first two; the script keeps
 * them on the site as well. Host: the same.
 */
export default {
  id: 'gemius',
  category: 'statistics',
  name: 'Gemius',
  provider: 'Gemius SA',
  description: 'audience',
  policyUrl: 'https://www.gemius.com/cookie-policy.html',
  urls: ['*.gemius.pl'],
  storage: [
    { kind: 'cookie', name: '__gfp_64b', duration: 'P13M', purpose: 'recognise' },
    { kind: 'cookie', name: '__gfp_s_64b', duration: 'P13M', purpose: 'recognise' },
    { kind: 'cookie', name: 'Gdyn', domain: 'gemius.pl', duration: 'P13M', purpose: 'recogniseOnManySites' },
  ],
  transfers: [],
} satisfies CatalogueEntry
