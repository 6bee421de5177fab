import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetime: help.smartlook.com on its cookies. Hosts: smartlook.com checked against Ghostery TrackerDB;
 * smartlook.cloud: the configuration in the vendor's public code.
 */
export default {
  id: 'smartlook',
  category: 'statistics',
  name: 'Smartlook',
  provider: 'Smartsupp.com, s.r.o.',
  description: 'records',
  policyUrl: 'https://www.smartlook.com/privacy-policy/',
  urls: ['*.smartlook.com', '*.smartlook.cloud'],
  storage: [
    { kind: 'cookie', name: 'SL_C_*', duration: 'P13M', purpose: 'recogniseAndVisit' },
    { kind: 'local', name: 'SL_L_*', duration: 'persistent', purpose: 'copies' },
    { kind: 'local', name: 'SMARTLOOK_LS_*', duration: 'persistent', purpose: 'queue' },
  ],
  transfers: [],
} satisfies CatalogueEntry
