import { ask } from './ask.js'
import { keep } from './keep.js'
import { number } from './number.js'
import { read } from './read.js'
import { seconds } from './seconds.js'
import { vendorUrls } from './vendorUrls.js'

const url = vendorUrls('www.googletagmanager.com')
const targets = new Set()

/**
 * Analytics keeps the visitor in `_ga` and the session, written anew with each hit, in `_ga_<ID>`; Ads a click in
 * `_gcl_au`.
 */
function hit(event, target) {
  if (target.startsWith('AW-')) {
    if (!read('_gcl_au')) keep('_gcl_au', `1.1.${number()}.${seconds()}`, 90)
    const account = target.slice(3)
    ask(`${url('googleads.g.doubleclick.net')}/pagead/viewthroughconversion/${account}/`, { random: number() })
    return
  }
  if (!read('_ga')) keep('_ga', `GA1.1.${number()}.${seconds()}`, 400)
  keep(`_ga_${target.slice(2)}`, `GS2.1.s${seconds()}$o1$g0$t${seconds()}$j60$l0$h0`, 400)
  const query = new URLSearchParams({ v: 2, tid: target, cid: read('_ga')?.slice(6), en: event, dl: location.href })
  navigator.sendBeacon(`${url('region1.google-analytics.com')}/g/collect?${query}`)
}

const commands = {
  config(target) {
    targets.add(target)
    hit('page_view', target)
  },
  event(name) {
    for (const target of targets) hit(name, target)
  },
}

// Only what `gtag()` pushed, an Arguments object, is a command; what else lies in the layer is GTM's.
function run(item) {
  if (Object.prototype.toString.call(item) === '[object Arguments]') commands[item[0]]?.(...[...item].slice(1))
}

window.dataLayer = window.dataLayer || []
const { push } = window.dataLayer
for (const item of [...window.dataLayer]) run(item)
window.dataLayer.push = (...items) => {
  const length = push.apply(window.dataLayer, items)
  items.forEach(run)
  return length
}
addEventListener('pagehide', () => commands.event('user_engagement'))
