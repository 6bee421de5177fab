import { pixel } from './pixel.mjs'
import { playScript } from './playScript.mjs'
import { randomId } from './randomId.mjs'

/** The Meta Pixel, play-acted. */
export default {
  hosts: ['connect.facebook.net', 'www.facebook.com'],
  play({ host, path }) {
    if (host === 'www.facebook.com') {
      return path.startsWith('/tr')
        ? pixel([{ name: 'fr', value: randomId(), days: 90, domain: 'facebook.com', httpOnly: true }])
        : undefined
    }
    if (/^\/\w+\/fbevents\.js$/.test(path)) return playScript('fbevents')
    // The pixel's own settings come as a second script.
    if (path.startsWith('/signals/config/')) return { type: 'text/javascript', body: '' }
  },
}
