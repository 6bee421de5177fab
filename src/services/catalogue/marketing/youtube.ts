import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Names and lifetimes: policies.google.com/technologies/cookies, Open Cookie Database; of `yt-remote-…`: the player's own
 * code. All lie on YouTube's domains; in privacy-enhanced mode (youtube-nocookie.com) the entries of web storage remain.
 * Hosts: embed addresses and where the player gets pictures and video from. No host of google.com is claimed.
 */
export default {
  id: 'youtube',
  category: 'marketing',
  name: 'YouTube',
  provider: 'Google Ireland Limited',
  description: 'youTubeVideos',
  policyUrl: 'https://policies.google.com/privacy',
  urls: [
    'youtube.com',
    '*.youtube.com',
    'youtube-nocookie.com',
    '*.youtube-nocookie.com',
    'youtu.be',
    '*.ytimg.com',
    '*.googlevideo.com',
    'yt3.ggpht.com',
    'youtubei.googleapis.com',
  ],
  storage: [
    { kind: 'cookie', name: 'YSC', domain: 'youtube.com', duration: 'session', purpose: 'videoCount' },
    {
      kind: 'cookie',
      name: 'VISITOR_INFO1_LIVE',
      domain: 'youtube.com',
      duration: 'P180D',
      purpose: 'recogniseAndChooseVideos',
    },
    {
      kind: 'cookie',
      name: 'VISITOR_PRIVACY_METADATA',
      domain: 'youtube.com',
      duration: 'P180D',
      purpose: 'choiceAtYouTube',
    },
    {
      kind: 'cookie',
      name: '__Secure-ROLLOUT_TOKEN',
      domain: 'youtube.com',
      duration: 'P180D',
      purpose: 'newFeatures',
    },
    { kind: 'cookie', name: 'PREF', domain: 'youtube.com', duration: 'P8M', purpose: 'watching' },
    { kind: 'local', name: 'yt-remote-device-id', domain: 'youtube.com', duration: 'P1Y', purpose: 'otherScreens' },
    { kind: 'local', name: 'yt-remote-*', domain: 'youtube.com', duration: 'P1D', purpose: 'screens' },
    { kind: 'local', name: 'ytidb::*', domain: 'youtube.com', duration: 'persistent', purpose: 'playerStorage' },
    { kind: 'local', name: 'yt.innertube::*', domain: 'youtube.com', duration: 'persistent', purpose: 'playerReports' },
  ],
  transfers: [{ country: 'US', safeguard: 'DPF' }],
} satisfies CatalogueEntry
