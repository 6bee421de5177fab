import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: help.nosto.com/en/articles/1834555 (four years, which browsers cap at 400 days). Host: the
 * snippet, checked against Ghostery TrackerDB.
 */
export default {
  id: 'nosto',
  category: 'marketing',
  name: 'Nosto',
  provider: 'Nosto Solutions Oy',
  description: 'personalises',
  policyUrl: 'https://www.nosto.com/privacy-policy/',
  urls: ['*.nosto.com'],
  storage: [
    { kind: 'cookie', name: '2c.cId', duration: 'P4Y', purpose: 'recognise' },
    { kind: 'cookie', name: '2c.dId', duration: 'P4Y', purpose: 'recognise' },
    { kind: 'cookie', name: '2c.dc', duration: 'P4Y', purpose: 'offersSeen' },
    { kind: 'cookie', name: 'nostojs', duration: 'P4Y', purpose: 'cookieTest' },
  ],
  transfers: [],
} satisfies CatalogueEntry
