import { pixel } from './pixel.mjs'
import { playPage } from './playPage.mjs'
import { randomId } from './randomId.mjs'

const cookies = () => [
  { name: 'VISITOR_INFO1_LIVE', value: randomId(), days: 180, domain: 'youtube.com', httpOnly: true },
  { name: 'VISITOR_PRIVACY_METADATA', value: randomId(), days: 180, domain: 'youtube.com', httpOnly: true },
  { name: 'YSC', value: randomId(), domain: 'youtube.com', httpOnly: true },
]

/**
 * YouTube's embed, play-acted. The no-cookie host sets none, and keeps the device's number in web storage all the
 * same.
 */
export default {
  hosts: ['www.youtube.com', 'www.youtube-nocookie.com', 'i.ytimg.com'],
  play({ host, path }) {
    if (/^\/embed\/[\w-]+$/.test(path)) return playPage('youtube', host === 'www.youtube.com' ? cookies() : [])
    if (/^\/(api\/stats|youtubei)\//.test(path) || path === '/generate_204') return { status: 204 }
    if (host === 'i.ytimg.com') return pixel()
  },
}
