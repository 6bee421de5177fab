import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: linkedin.com/legal/l/cookie-table, Open Cookie Database; `li_adsId`: Prebid's
 * linkedInAdsId module. Hosts: LinkedIn's help on the Insight Tag, Ghostery TrackerDB. www.linkedin.com is
 * claimed by the path of the cookie exchange alone: sign-in, sharing and links are other services.
 */
export default {
  id: 'linkedin-insight',
  category: 'marketing',
  name: 'LinkedIn Insight Tag',
  provider: 'LinkedIn Ireland Unlimited Company',
  description: 'linkedInAdverts',
  policyUrl: 'https://www.linkedin.com/legal/privacy-policy',
  urls: ['snap.licdn.com', '*.ads.linkedin.com', '*.linkedin.oribi.io', 'www.linkedin.com/px/*'],
  storage: [
    { kind: 'cookie', name: 'li_fat_id', duration: 'P30D', purpose: 'memberClicked' },
    { kind: 'cookie', name: 'li_giant', duration: 'P7D', purpose: 'memberGroup' },
    { kind: 'cookie', name: 'ln_or', duration: 'P1D', purpose: 'domainMeasurable' },
    { kind: 'local', name: 'li_adsId', duration: 'persistent', purpose: 'recogniseToMeasureAdverts' },
    { kind: 'cookie', name: 'bcookie', domain: 'linkedin.com', duration: 'P1Y', purpose: 'recogniseAtLinkedIn' },
    { kind: 'cookie', name: 'li_sugr', domain: 'linkedin.com', duration: 'P90D', purpose: 'guessMember' },
    { kind: 'cookie', name: 'UserMatchHistory', domain: 'linkedin.com', duration: 'P30D', purpose: 'matchNetworks' },
    { kind: 'cookie', name: 'AnalyticsSyncHistory', domain: 'linkedin.com', duration: 'P30D', purpose: 'lastMatch' },
    { kind: 'cookie', name: 'lidc', domain: 'linkedin.com', duration: 'P1D', purpose: 'dataCentre' },
    { kind: 'cookie', name: 'li_gc', domain: 'linkedin.com', duration: 'P6M', purpose: 'choiceAtLinkedIn' },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
