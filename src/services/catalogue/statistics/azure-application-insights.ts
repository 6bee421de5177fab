import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: Open Cookie Database, and the rest read in @microsoft/applicationinsights-web, as the lifetimes: `ai_session`
 * ends half an hour after the last event, where the database ends it with the browser. Hosts: the package, Azure's
 * connection strings; checked against Ghostery TrackerDB.
 */
export default {
  id: 'azure-application-insights',
  category: 'statistics',
  name: 'Azure Application Insights',
  provider: 'Microsoft Ireland Operations Limited',
  description: 'errors',
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  urls: ['*.monitor.azure.com', '*.applicationinsights.azure.com', 'dc.services.visualstudio.com'],
  storage: [
    { kind: 'cookie', name: 'ai_user', duration: 'P1Y', purpose: 'recognise' },
    { kind: 'cookie', name: 'ai_session', duration: 'PT30M', purpose: 'visit' },
    { kind: 'cookie', name: 'ai_authUser', duration: 'session', purpose: 'siteTold' },
    { kind: 'session', name: 'AI_buffer*', duration: 'session', purpose: 'queue' },
    { kind: 'session', name: 'AI_sentBuffer*', duration: 'session', purpose: 'queue' },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
