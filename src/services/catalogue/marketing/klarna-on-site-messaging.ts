import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and hosts: docs.klarna.com/on-site-messaging; lifetimes: unchecked.
 */
export default {
  id: 'klarna-on-site-messaging',
  category: 'marketing',
  name: 'Klarna On-site Messaging',
  provider: 'Klarna Bank AB',
  description: 'instalments',
  policyUrl: 'https://www.klarna.com/international/privacy-policy/',
  urls: ['*.klarnaservices.com', 'js.klarna.com/web-sdk/*'],
  storage: [
    { kind: 'cookie', name: 'ku1-vid', duration: 'P1Y', purpose: 'recogniseForAdverts' },
    { kind: 'cookie', name: 'ku1-sid', duration: 'session', purpose: 'visit' },
    { kind: 'cookie', name: 'ku3-vid', domain: 'klarnaservices.com', duration: 'P1Y', purpose: 'recogniseOnManySites' },
  ],
  transfers: [],
} satisfies CatalogueEntry
