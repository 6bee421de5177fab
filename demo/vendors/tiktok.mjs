import { json } from './json.mjs'
import { playScript } from './playScript.mjs'
import { randomId } from './randomId.mjs'

/** The TikTok Pixel, play-acted. */
export default {
  hosts: ['analytics.tiktok.com'],
  play({ path }) {
    const cookies = [{ name: '_ttp', value: randomId(), days: 390, domain: 'tiktok.com' }]
    if (path === '/i18n/pixel/events.js') return playScript('tiktok', cookies)
    if (path.startsWith('/api/')) return json({ code: 0, message: 'OK' })
  },
}
