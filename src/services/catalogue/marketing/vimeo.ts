import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes of the embedded player: help.vimeo.com/hc/articles/26080940921361 (July 2024); `sync_active`: what
 * the player is seen to keep. All lie on vimeo.com. Hosts: the player and what it preconnects to. With `?dnt=1` Vimeo sets
 * no new identifier, but is still contacted.
 */
export default {
  id: 'vimeo',
  category: 'marketing',
  name: 'Vimeo',
  provider: 'Vimeo.com, Inc.',
  description: 'videosMeasured',
  policyUrl: 'https://vimeo.com/privacy',
  urls: ['vimeo.com', '*.vimeo.com', '*.vimeocdn.com'],
  storage: [
    { kind: 'cookie', name: 'vuid', domain: 'vimeo.com', duration: 'P2Y', purpose: 'recogniseToMeasureVideos' },
    { kind: 'cookie', name: 'player', domain: 'vimeo.com', duration: 'P1Y', purpose: 'playerSettings' },
    { kind: 'cookie', name: 'flags', domain: 'vimeo.com', duration: 'P1Y', purpose: 'videoFeatures' },
    { kind: 'cookie', name: 'player_clearance', domain: 'vimeo.com', duration: 'P7D', purpose: 'notAProgram' },
    { kind: 'cookie', name: '__cf_bm', domain: 'vimeo.com', duration: 'PT30M', purpose: 'notAProgram' },
    { kind: 'cookie', name: '_cfuvid', domain: 'vimeo.com', duration: 'session', purpose: 'requestRate' },
    { kind: 'cookie', name: 'cf_clearance', domain: 'vimeo.com', duration: 'P1Y', purpose: 'notAProgram' },
    {
      kind: 'local',
      name: 'sync_active',
      domain: 'player.vimeo.com',
      duration: 'persistent',
      purpose: 'playersInStep',
    },
  ],
  transfers: [{ country: 'US', safeguard: 'SCC' }],
} satisfies CatalogueEntry
