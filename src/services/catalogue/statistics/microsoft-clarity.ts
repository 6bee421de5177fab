import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: learn.microsoft.com/clarity/setup-and-installation/cookie-list and clarity-js 0.8 run in Chromium, which also
 * gives kinds and lifetimes of the first three; of the others: Open Cookie Database. Hosts: the snippet and what it calls;
 * the exchange with c.bing.com is declared by microsoft-advertising.
 */
export default {
  id: 'microsoft-clarity',
  category: 'statistics',
  name: 'Microsoft Clarity',
  provider: 'Microsoft Ireland Operations Limited',
  description: 'records',
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  urls: ['*.clarity.ms'],
  storage: [
    { kind: 'cookie', name: '_clck', duration: 'P1Y', purpose: 'recognise' },
    { kind: 'cookie', name: '_clsk', duration: 'P1D', purpose: 'joinRecording' },
    { kind: 'session', name: '_cltk', duration: 'session', purpose: 'tab' },
    { kind: 'cookie', name: 'CLID', domain: 'www.clarity.ms', duration: 'P1Y', purpose: 'firstSeenByClarity' },
    { kind: 'cookie', name: 'MUID', domain: 'clarity.ms', duration: 'P390D', purpose: 'recogniseAtMicrosoft' },
    { kind: 'cookie', name: 'MR', domain: 'c.clarity.ms', duration: 'P7D', purpose: 'muidRenewal' },
    { kind: 'cookie', name: 'SM', domain: 'c.clarity.ms', duration: 'session', purpose: 'muidExchange' },
    { kind: 'cookie', name: 'ANONCHK', domain: 'c.clarity.ms', duration: 'PT10M', purpose: 'muidNotForAdverts' },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
