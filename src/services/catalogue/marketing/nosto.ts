import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Name: docs.nosto.com and the vendor's public extensions; lifetime and web storage: as remembered. Host: the snippet.
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
    { kind: 'cookie', name: '2c.cId', duration: 'P2Y', purpose: 'recognise' },
    { kind: 'local', name: 'nosto*', duration: 'persistent', purpose: 'products' },
    { kind: 'session', name: 'nosto*', duration: 'session', purpose: 'products' },
  ],
  transfers: [],
} satisfies CatalogueEntry
