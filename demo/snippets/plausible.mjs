import { external, inline } from './tags.mjs'

// https://plausible.io/docs/plausible-script
export default (at) => ({
  urls: ['plausible.io'],
  head: [
    external(`${at('plausible.io')}/js/pa-ruskavuo.js`, { async: true }),
    inline(`
window.plausible = window.plausible || function () { (plausible.q = plausible.q || []).push(arguments) }
plausible.init = plausible.init || function (options) { plausible.o = options || {} }
plausible.init({ endpoint: '${at('plausible.io')}/api/event', captureOnLocalhost: true })`),
  ],
})
