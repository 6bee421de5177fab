import { external, inline } from './tags.mjs'

// https://developers.google.com/tag-platform/gtagjs/install
export default (at) => ({
  urls: ['www.googletagmanager.com/gtag/js?id=G-*', 'www.google-analytics.com', 'region1.google-analytics.com'],
  head: [
    external(`${at('www.googletagmanager.com')}/gtag/js?id=G-RUSKAVUO1`, { async: true }),
    inline(`
window.dataLayer = window.dataLayer || []
function gtag() { dataLayer.push(arguments) }
gtag('js', new Date())
gtag('config', 'G-RUSKAVUO1')`),
  ],
})
