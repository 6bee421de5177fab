import { number } from './number.js'
import { seconds } from './seconds.js'
import { takeQueue } from './takeQueue.js'
import { write } from './write.js'

const days = 393
let site = '1'
let endpoint = ''

/** Matomo's cookies carry the site's number and a hash of its domain, and stay on the host itself. */
function hash() {
  let sum = 0
  for (const letter of location.hostname) sum = (sum * 31 + letter.charCodeAt(0)) & 0xffff
  return sum.toString(16).padStart(4, '0')
}

const commands = {
  setSiteId(id) {
    site = id
  },
  setTrackerUrl(url) {
    endpoint = url
  },
  trackPageView() {
    write(`_pk_id.${site}.${hash()}`, `${number()}.${seconds()}.`, `; max-age=${days * 86400}`)
    write(`_pk_ses.${site}.${hash()}`, '1', '; max-age=1800')
    const query = new URLSearchParams({ idsite: site, rec: 1, url: location.href, action_name: document.title })
    fetch(`${endpoint}?${query}`, { method: 'POST', keepalive: true }).catch(() => {})
  },
}

takeQueue(window._paq, ([command, ...rest]) => commands[command]?.(...rest))
