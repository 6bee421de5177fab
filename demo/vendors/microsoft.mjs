import { pixel } from './pixel.mjs'
import { playScript } from './playScript.mjs'
import { randomId } from './randomId.mjs'

const visitor = (domain) => ({ name: 'MUID', value: randomId(), days: 390, domain })

/** Clarity and Microsoft Advertising, play-acted. */
export default {
  hosts: ['www.clarity.ms', '*.clarity.ms', 'bat.bing.com'],
  play({ host, path, method }) {
    if (host === 'bat.bing.com') {
      if (path === '/bat.js') return playScript('bat')
      return path.startsWith('/action/') ? pixel([visitor('bing.com')]) : undefined
    }
    if (/^\/tag\/\w+$/.test(path))
      return playScript('clarity', [{ name: 'CLID', value: randomId(), days: 365, httpOnly: true }])
    if (path === '/c.gif') return pixel([visitor('clarity.ms'), { name: 'ANONCHK', value: '0', days: 10 / 1440 }])
    if (path === '/collect' && method === 'POST') return { status: 204 }
  },
}
