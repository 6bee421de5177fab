import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: the player and the vendor's list of cookies (unchecked). Hosts: checked against Ghostery
 * TrackerDB.
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
    { kind: 'cookie', name: 'v1st', domain: 'dailymotion.com', duration: 'P13M', purpose: 'recogniseToMeasureVideos' },
    { kind: 'cookie', name: 'ts', domain: 'dailymotion.com', duration: 'P13M', purpose: 'recogniseToMeasureVideos' },
    { kind: 'cookie', name: 'dmvk', domain: 'dailymotion.com', duration: 'session', purpose: 'visit' },
  ],
  transfers: [],
} satisfies CatalogueEntry
