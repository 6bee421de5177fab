import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names, lifetimes and hosts: public consent configurations for the vendor; the year of `uslk_umm_*`: measured by
 * DuckDuckGo Tracker Radar. Its loader also comes from a bucket of s3-eu-west-1.amazonaws.com, which only a page's tag
 * can tell: mark it.
 */
export default {
  id: 'userlike',
  category: 'preferences',
  name: 'Userlike',
  provider: 'Userlike UG',
  description: 'chat',
  policyUrl: 'https://www.userlike.com/en/terms#privacy-policy',
  urls: ['*.userlike.com'],
  storage: [
    { kind: 'cookie', name: 'uslk_e', duration: 'P1Y', purpose: 'chat' },
    { kind: 'cookie', name: 'uslk_umm_*', duration: 'P1Y', purpose: 'chat' },
    { kind: 'cookie', name: 'uslk_*', duration: 'session', purpose: 'chat' },
  ],
  transfers: [],
} satisfies CatalogueEntry
