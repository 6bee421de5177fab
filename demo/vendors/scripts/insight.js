import { ask } from './ask.js'
import { keep } from './keep.js'
import { number } from './number.js'
import { vendorUrls } from './vendorUrls.js'

const url = vendorUrls('snap.licdn.com')
keep('ln_or', btoa(JSON.stringify({ [window._linkedin_partner_id]: 'd' })).replace(/=/g, ''), 1)
localStorage.setItem('li_adsId', number())
ask(`${url('px.ads.linkedin.com')}/collect`, { pid: window._linkedin_partner_id, fmt: 'gif', time: Date.now() })
