import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Lifetimes: ads.tiktok.com/help/article?aid=10007540 (13 months from the last use). Names: the same page, Open Cookie
 * Database, and what events.js is seen to keep for a session. Hosts: the base code, Ghostery TrackerDB.
 * www.tiktok.com, which serves embedded videos, is another service. Countries: newsroom.tiktok.com on TikTok's policy.
 */
export default {
  id: 'tiktok',
  category: 'marketing',
  name: 'TikTok Pixel',
  provider: 'TikTok Technology Limited',
  description: 'tikTokAdverts',
  policyUrl: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  urls: ['analytics.tiktok.com', 'analytics-sg.tiktok.com', 'analytics-ipv6.tiktokw.us'],
  storage: [
    { kind: 'cookie', name: '_ttp', duration: 'P13M', purpose: 'recogniseAtTikTok' },
    { kind: 'cookie', name: '_tt_enable_cookie', duration: 'P13M', purpose: 'tikTokCookies' },
    { kind: 'cookie', name: 'ttcsid*', duration: 'P13M', purpose: 'visit' },
    { kind: 'session', name: 'tt_sessionId', duration: 'session', purpose: 'joinVisit' },
    { kind: 'session', name: 'tt_appInfo', duration: 'session', purpose: 'pixelSettings' },
    { kind: 'session', name: 'tt_pixel_*', duration: 'session', purpose: 'pageCount' },
  ],
  transfers: [
    { country: 'US', safeguard: 'SCC' },
    { country: 'SG', safeguard: 'SCC' },
    { country: 'MY', safeguard: 'SCC' },
    { country: 'CN', safeguard: 'SCC' },
  ],
} satisfies CatalogueEntry
