import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database, which counts them as analytics; without the chat they are not set. Web
 * storage: public code that reads it. Hosts: checked against Ghostery TrackerDB.
 */
export default {
  id: 'intercom',
  category: 'preferences',
  name: 'Intercom',
  provider: 'Intercom R&D Unlimited Company',
  description: 'chat',
  policyUrl: 'https://www.intercom.com/legal/privacy',
  urls: ['*.intercom.io', '*.intercomcdn.com'],
  storage: [
    { kind: 'cookie', name: 'intercom-id-*', duration: 'P9M', purpose: 'chat' },
    { kind: 'cookie', name: 'intercom-session-*', duration: 'P7D', purpose: 'chat' },
    { kind: 'cookie', name: 'intercom-device-id-*', duration: 'P9M', purpose: 'chat' },
    { kind: 'local', name: 'intercom.*', duration: 'persistent', purpose: 'chat' },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
