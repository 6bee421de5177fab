import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: the agent's code, @newrelic/browser-agent, whose `NRBA_SESSION` is followed by a key of the application since
 * its later versions, and in older ones by nothing; the cookie, which agents set up to version 1217: docs.newrelic.com.
 * Hosts: the snippet, checked against Ghostery TrackerDB.
 */
export default {
  id: 'new-relic',
  category: 'statistics',
  name: 'New Relic Browser',
  provider: 'New Relic, Inc.',
  description: 'errors',
  policyUrl: 'https://newrelic.com/termsandconditions/privacy',
  urls: ['*.newrelic.com', '*.nr-data.net'],
  storage: [
    { kind: 'local', name: 'NRBA_SESSION*', duration: 'persistent', purpose: 'visit' },
    { kind: 'cookie', name: 'JSESSIONID', domain: 'nr-data.net', duration: 'session', purpose: 'visit' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
