import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Hosts: the loader and the addresses that a project is given (docs.sentry.io); the name: read in
 * @sentry-internal/replay. Without Session Replay nothing is stored.
 */
export default {
  id: 'sentry',
  category: 'statistics',
  name: 'Sentry',
  provider: 'Functional Software, Inc.',
  description: 'errors',
  policyUrl: 'https://sentry.io/privacy/',
  urls: ['*.sentry-cdn.com', '*.sentry.io'],
  storage: [{ kind: 'session', name: 'sentryReplaySession', duration: 'session', purpose: 'joinRecording' }],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
