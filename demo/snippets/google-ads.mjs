import { external, inline } from './tags.mjs'

// https://support.google.com/google-ads/answer/7548399
export default (at) => ({
  urls: ['www.googletagmanager.com/gtag/js?id=AW-*', 'googleads.g.doubleclick.net'],
  head: [
    external(`${at('www.googletagmanager.com')}/gtag/js?id=AW-100200300`, { async: true }),
    inline(`
window.dataLayer = window.dataLayer || []
function gtag() { dataLayer.push(arguments) }
gtag('js', new Date())
gtag('config', 'AW-100200300')`),
  ],
})
