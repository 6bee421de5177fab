import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names, kinds and lifetimes: Hotjar's list "Cookies set by the Hotjar Tracking Code", Open Cookie Database; measured
 * lifetimes: DuckDuckGo Tracker Radar. `_hj*` is short, but `_hj` begins no name that is not Hotjar's.
 */
export default {
  id: 'hotjar',
  category: 'statistics',
  name: 'Hotjar',
  provider: 'Hotjar Limited',
  description: 'recordsAndAsks',
  policyUrl: 'https://www.hotjar.com/legal/policies/privacy/',
  urls: ['*.hotjar.com', '*.hotjar.io'],
  storage: [
    { kind: 'cookie', name: '_hjSessionUser_*', duration: 'P1Y', purpose: 'recognise' },
    { kind: 'cookie', name: '_hjSession_*', duration: 'PT30M', purpose: 'visit' },
    { kind: 'cookie', name: '_hj*', duration: 'P1Y', purpose: 'surveysAndRecording' },
    { kind: 'local', name: '_hj*', duration: 'persistent', purpose: 'toldHotjar' },
    { kind: 'local', name: 'hjActiveViewportIds', duration: 'persistent', purpose: 'openTabs' },
    { kind: 'session', name: 'hjViewportId', duration: 'session', purpose: 'tabAndSize' },
    { kind: 'session', name: '_hj*', duration: 'session', purpose: 'recordingActive' },
  ],
  transfers: [],
} satisfies CatalogueEntry
