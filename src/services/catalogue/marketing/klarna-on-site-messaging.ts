import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names, first and third party, and hosts: docs.klarna.com/on-site-messaging; 540 days: what Klarna has shops write of
 * its persistent cookies. Unchecked: the session, so called for its name.
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
    { kind: 'cookie', name: 'ku1-vid', duration: 'P540D', purpose: 'recogniseForAdverts' },
    { kind: 'cookie', name: 'ku1-sid', duration: 'session', purpose: 'visit' },
    {
      kind: 'cookie',
      name: 'ku3-vid',
      domain: 'klarnaservices.com',
      duration: 'P540D',
      purpose: 'recogniseOnManySites',
    },
  ],
  transfers: [],
} satisfies CatalogueEntry
