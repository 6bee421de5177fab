import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: developer.voyado.com (Engage), docs.apptus.com/elevate (Elevate, with the year). `_vaS`, its lifetime and that
 * of `_va`, which is a year since 0.1.7 of the script: measured by DuckDuckGo Tracker Radar. Hosts: voyado.com checked
 * against Ghostery TrackerDB; apptus.cloud: public shops that ask Elevate there. Unchecked: the lifetime of `_vaI`.
 */
export default {
  id: 'voyado',
  category: 'marketing',
  name: 'Voyado',
  provider: 'Voyado AB',
  description: 'newsletters',
  policyUrl: 'https://voyado.com/privacy-policy/',
  urls: ['*.voyado.com', '*.apptus.cloud'],
  storage: [
    { kind: 'cookie', name: '_va', duration: 'P2Y', purpose: 'recogniseReader' },
    { kind: 'cookie', name: '_vaI', duration: 'P2Y', purpose: 'recogniseReader' },
    { kind: 'cookie', name: '_vaS', duration: 'PT30M', purpose: 'visit' },
    { kind: 'cookie', name: 'apptus.customerKey', duration: 'P1Y', purpose: 'recognise' },
    { kind: 'cookie', name: 'apptus.sessionKey', duration: 'session', purpose: 'visit' },
    { kind: 'cookie', name: 'apptus.queue', duration: 'session', purpose: 'queue' },
  ],
  transfers: [],
} satisfies CatalogueEntry
