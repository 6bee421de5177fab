import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names, kinds and lifetimes: @amplitude/analytics-browser 2.48 and @amplitude/unified 1.1 run in Chromium; legacy names:
 * github.com/amplitude/Amplitude-JavaScript; Open Cookie Database. Hosts: the same packages.
 * `AMP_*` begins names of AMP pages, too; the one known, `AMP_TOKEN`, is claimed exactly by google-analytics and so wins.
 * Not covered, because a pattern cannot begin with a star or would take names of others: the database
 * `<key>_amp_session_replay_events` of Session Replay, and the cookie `amp_<six characters>` of the retired SDK.
 */
export default {
  id: 'amplitude',
  category: 'statistics',
  name: 'Amplitude',
  provider: 'Amplitude, Inc.',
  description: 'stepByStep',
  policyUrl: 'https://amplitude.com/privacy',
  urls: ['*.amplitude.com'],
  storage: [
    { kind: 'cookie', name: 'AMP_*', duration: 'P1Y', purpose: 'recogniseAndVisit' },
    { kind: 'cookie', name: 'AMP_MKTG_*', duration: 'P1Y', purpose: 'origin' },
    { kind: 'cookie', name: 'amplitude_*', duration: 'P400D', purpose: 'recogniseOlder' },
    { kind: 'local', name: 'AMP_*', duration: 'persistent', purpose: 'queueAndSettings' },
    { kind: 'local', name: 'amplitude_*', duration: 'persistent', purpose: 'queueOlder' },
    { kind: 'local', name: 'EXP_unsent_*', duration: 'persistent', purpose: 'queueOfExperiments' },
    { kind: 'session', name: 'AMP_*', duration: 'session', purpose: 'pagesOfTab' },
    { kind: 'indexeddb', name: 'AMP_*', duration: 'persistent', purpose: 'errorCount' },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
