import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: Microsoft's UET documentation, Open Cookie Database; lifetimes as DuckDuckGo Tracker Radar measured them (one
 * day, 390 days). Hosts: the UET snippet; c.bing.com exchanges the advertising identifier MUID between Microsoft's
 * domains, also for Clarity, which works without it. `_uetmsdns`, by which a site stops the tag, is no trace: left out.
 */
export default {
  id: 'microsoft-advertising',
  category: 'marketing',
  name: 'Microsoft Advertising',
  provider: 'Microsoft Ireland Operations Limited',
  description: 'bingAdverts',
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  urls: ['bat.bing.com', 'bat.bing.net', 'c.bing.com'],
  storage: [
    { kind: 'cookie', name: '_uetsid', duration: 'P1D', purpose: 'visit' },
    { kind: 'cookie', name: '_uetvid', duration: 'P390D', purpose: 'recognise' },
    { kind: 'cookie', name: '_uetmsclkid', duration: 'P90D', purpose: 'advertClick' },
    { kind: 'local', name: '_uet*', duration: 'persistent', purpose: 'copies' },
    { kind: 'cookie', name: 'MUID', domain: 'bing.com', duration: 'P390D', purpose: 'recogniseAtMicrosoftForAdverts' },
    { kind: 'cookie', name: 'MSPTC', domain: 'bing.com', duration: 'P390D', purpose: 'recogniseForAdverts' },
    { kind: 'cookie', name: 'SRM_B', domain: 'c.bing.com', duration: 'P390D', purpose: 'recogniseForAdverts' },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
