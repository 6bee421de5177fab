import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: read in @datadog/browser-core. Hosts: checked against Ghostery TrackerDB. Not covered:
 * Datadog's other regions and the addresses of its older SDKs.
 */
export default {
  id: 'datadog-rum',
  category: 'statistics',
  name: 'Datadog RUM',
  provider: 'Datadog, Inc.',
  description: 'errors',
  policyUrl: 'https://www.datadoghq.com/legal/privacy/',
  urls: ['*.datadoghq-browser-agent.com', 'browser-intake-datadoghq.com', 'browser-intake-datadoghq.eu'],
  storage: [
    { kind: 'cookie', name: '_dd_s', duration: 'PT15M', purpose: 'visit' },
    { kind: 'cookie', name: 'dd_site_test_*', duration: 'session', purpose: 'siteDomain' },
    { kind: 'cookie', name: 'dd_cookie_test_*', duration: 'session', purpose: 'cookieTest' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
