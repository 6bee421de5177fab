import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: Open Cookie Database, which calls most of them functional; they choose what a visitor is
 * offered. Half an hour of `_dyjsession`, a session's in the database, and a year, which some of `_dy_*` stay: measured
 * by DuckDuckGo Tracker Radar. `_dycnst`, which keeps a choice, is left out on purpose. Host: the script.
 */
export default {
  id: 'dynamic-yield',
  category: 'marketing',
  name: 'Dynamic Yield',
  provider: 'Dynamic Yield Ltd',
  description: 'personalises',
  policyUrl: 'https://www.dynamicyield.com/privacy-policy/',
  urls: ['*.dynamicyield.com'],
  storage: [
    { kind: 'cookie', name: '_dyid', duration: 'P30D', purpose: 'recognise' },
    { kind: 'cookie', name: '_dyid_server', duration: 'P1Y', purpose: 'recognise' },
    { kind: 'cookie', name: '_dyjsession', duration: 'PT30M', purpose: 'visit' },
    { kind: 'cookie', name: '_dy_*', duration: 'P1Y', purpose: 'groups' },
    { kind: 'cookie', name: '_dycst', duration: 'P30D', purpose: 'groups' },
    { kind: 'cookie', name: '_dycmc', duration: 'P30D', purpose: 'groups' },
    { kind: 'cookie', name: 'dy_fs_page', duration: 'session', purpose: 'origin' },
    { kind: 'cookie', name: 'DYID', domain: 'dynamicyield.com', duration: 'P1Y', purpose: 'recognise' },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
