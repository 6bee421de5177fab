import { ask } from './ask.js'
import { keep } from './keep.js'
import { number } from './number.js'
import { read } from './read.js'
import { vendorUrls } from './vendorUrls.js'

const url = vendorUrls('bat.bing.com')

function remember(name, days) {
  const value = read(name) ?? number()
  keep(name, value, days)
  localStorage.setItem(name, value)
  localStorage.setItem(`${name}_exp`, new Date(Date.now() + days * 86400e3).toUTCString())
}

/** The tag's own class, which its snippet makes once the script is here. */
window.UET = class {
  constructor({ ti, q }) {
    remember('_uetsid', 1)
    remember('_uetvid', 390)
    this.push = (event) => ask(`${url('bat.bing.com')}/action/0`, { ti, evt: event, rn: number() })
    for (const event of q ?? []) this.push(event)
  }
}
