import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names: public code that carries them; those that lie on the site, and their lifetime: measured by DuckDuckGo Tracker
 * Radar. Hosts: checked against Ghostery TrackerDB. Unchecked: the other lifetimes.
 */
export default {
  id: 'dailymotion',
  category: 'marketing',
  name: 'Dailymotion',
  provider: 'Dailymotion SA',
  description: 'videosMeasured',
  policyUrl: 'https://legal.dailymotion.com/en/privacy-policy/',
  urls: ['*.dailymotion.com', '*.dmcdn.net'],
  storage: [
    { kind: 'cookie', name: 'v1st_dm', duration: 'P390D', purpose: 'recogniseToMeasureVideos' },
    { kind: 'cookie', name: 'uid_dm', duration: 'P390D', purpose: 'recogniseToMeasureVideos' },
    { kind: 'cookie', name: 'v1st', domain: 'dailymotion.com', duration: 'P13M', purpose: 'recogniseToMeasureVideos' },
    { kind: 'cookie', name: 'ts', domain: 'dailymotion.com', duration: 'P13M', purpose: 'recogniseToMeasureVideos' },
    { kind: 'cookie', name: 'dmvk', domain: 'dailymotion.com', duration: 'session', purpose: 'visit' },
  ],
  transfers: [],
} satisfies CatalogueEntry
