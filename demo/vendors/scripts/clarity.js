import { ask } from './ask.js'
import { keep } from './keep.js'
import { number } from './number.js'
import { read } from './read.js'
import { vendorUrls } from './vendorUrls.js'

const url = vendorUrls('www.clarity.ms')
const project = document.currentScript.src.split('/tag/')[1].split('?')[0]
if (!read('_clck')) keep('_clck', `${number()}^2^g0^0^${number()}`, 365)
keep('_clsk', `${number()}^${Date.now()}^1^1^a.clarity.ms/collect`, 1)
sessionStorage.setItem('_cltk', number())
ask(`${url('c.clarity.ms')}/c.gif`, { project })
navigator.sendBeacon(`${url('a.clarity.ms')}/collect`, project)
addEventListener('pagehide', () => navigator.sendBeacon(`${url('a.clarity.ms')}/collect`, project))
