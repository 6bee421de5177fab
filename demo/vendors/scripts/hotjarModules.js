import { keep } from './keep.js'
import { number } from './number.js'
import { read } from './read.js'
import { vendorUrls } from './vendorUrls.js'

const url = vendorUrls('script.hotjar.com')
const { hjid } = window._hjSettings
const who = btoa(JSON.stringify({ id: number(), created: Date.now() })).replace(/=/g, '')
if (!read(`_hjSessionUser_${hjid}`)) keep(`_hjSessionUser_${hjid}`, who, 365)
keep(`_hjSession_${hjid}`, who, 30 / 1440)
sessionStorage.setItem('hjViewportId', number())
localStorage.setItem('hjActiveViewportIds', JSON.stringify([number()]))
fetch(`${url('content.hotjar.io')}/?site_id=${hjid}`, { method: 'POST', body: '{}' }).catch(() => {})
window.hj.q?.splice(0)
