import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and hosts: the SDK's public code.
 */
export default {
  id: 'onesignal',
  category: 'preferences',
  name: 'OneSignal',
  provider: 'OneSignal, Inc.',
  description: 'push',
  policyUrl: 'https://onesignal.com/privacy_policy',
  urls: ['*.onesignal.com', 'onesignal.com'],
  storage: [
    { kind: 'local', name: 'onesignal-*', duration: 'persistent', purpose: 'notifications' },
    { kind: 'indexeddb', name: 'ONE_SIGNAL_SDK_DB', duration: 'persistent', purpose: 'notifications' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
