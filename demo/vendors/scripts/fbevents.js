import { ask } from './ask.js'
import { keep } from './keep.js'
import { number } from './number.js'
import { read } from './read.js'
import { vendorUrls } from './vendorUrls.js'

const url = vendorUrls('connect.facebook.net')
const pixels = new Set()

const commands = {
  init(id) {
    pixels.add(id)
    const settings = document.createElement('script')
    settings.async = true
    settings.src = `${url('connect.facebook.net')}/signals/config/${id}?v=2.9`
    document.head.append(settings)
    if (!read('_fbp')) keep('_fbp', `fb.1.${Date.now()}.${number()}`, 90)
    const click = new URLSearchParams(location.search).get('fbclid')
    if (click) keep('_fbc', `fb.1.${Date.now()}.${click}`, 90)
    localStorage.setItem('lastExternalReferrer', document.referrer || 'empty')
    localStorage.setItem('lastExternalReferrerTime', String(Date.now()))
  },
  track(event) {
    for (const id of pixels) {
      ask(`${url('www.facebook.com')}/tr/`, { id, ev: event, dl: location.href, fbp: read('_fbp') })
    }
  },
}

const { fbq } = window
fbq.callMethod = (command, ...rest) => commands[command]?.(...rest)
for (const item of fbq.queue.splice(0)) fbq.callMethod(...item)
