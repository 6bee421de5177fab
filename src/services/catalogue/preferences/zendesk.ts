import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetime: Open Cookie Database. `ZD-*` is short, but begins no name known here that is not Zendesk's.
 * `__zlcprivacy`, which keeps a choice, is left out on purpose. `__zlcstore`: public copies of the widget. Hosts:
 * checked against Ghostery TrackerDB.
 */
export default {
  id: 'zendesk',
  category: 'preferences',
  name: 'Zendesk Web Widget',
  provider: 'Zendesk, Inc.',
  description: 'chat',
  policyUrl: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
  urls: ['*.zdassets.com', '*.zopim.com', '*.zendesk.com'],
  storage: [
    { kind: 'cookie', name: '__zlcmid', duration: 'P1Y', purpose: 'chat' },
    { kind: 'local', name: 'ZD-*', duration: 'persistent', purpose: 'chat' },
    { kind: 'local', name: '__zlcstore', duration: 'persistent', purpose: 'chat' },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
