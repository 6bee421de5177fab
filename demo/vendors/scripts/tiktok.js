import { keep } from './keep.js'
import { number } from './number.js'
import { read } from './read.js'
import { vendorUrls } from './vendorUrls.js'

const url = vendorUrls('analytics.tiktok.com')
const pixel = new URL(document.currentScript.src).searchParams.get('sdkid')
if (!read('_ttp')) keep('_ttp', number(), 390)
keep('_tt_enable_cookie', '1', 390)
keep('ttcsid', `${Date.now()}::${number()}.1.${Date.now()}`, 90)
keep(`ttcsid_${pixel}`, `${Date.now()}::${number()}.1.${Date.now()}`, 90)
sessionStorage.setItem('tt_sessionId', number())
sessionStorage.setItem('tt_appInfo', JSON.stringify({ platform: 'pc' }))

const send = (event) =>
  navigator.sendBeacon(
    `${url('analytics.tiktok.com')}/api/v2/pixel`,
    JSON.stringify({ event, pixel, ttp: read('_ttp') }),
  )
const queue = window.ttq
for (const [command, ...rest] of queue.splice(0)) send(command === 'track' ? rest[0] : command)
queue.page = () => send('page')
queue.track = send
