import { pixel } from './pixel.mjs'
import { playScript } from './playScript.mjs'
import { randomId } from './randomId.mjs'

const cookies = () => [
  { name: 'bcookie', value: randomId(), days: 365, domain: 'linkedin.com' },
  { name: 'li_sugr', value: randomId(), days: 90, domain: 'linkedin.com' },
  { name: 'UserMatchHistory', value: randomId(), days: 30, domain: 'linkedin.com' },
]

/** The LinkedIn Insight Tag, play-acted. */
export default {
  hosts: ['snap.licdn.com', 'px.ads.linkedin.com'],
  play({ host, path }) {
    if (host === 'snap.licdn.com')
      return path === '/li.lms-analytics/insight.min.js' ? playScript('insight') : undefined
    if (/^\/(collect|attribution_trigger|wa)/.test(path)) return pixel(cookies())
  },
}
