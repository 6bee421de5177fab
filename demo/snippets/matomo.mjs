import { inline } from './tags.mjs'

// https://developer.matomo.org/guides/tracking-javascript-guide
export default (at) => ({
  urls: ['ruskavuo.matomo.cloud', 'cdn.matomo.cloud'],
  head: [
    inline(`
var _paq = window._paq = window._paq || []
_paq.push(['setTrackerUrl', '${at('ruskavuo.matomo.cloud')}/matomo.php'])
_paq.push(['setSiteId', '1'])
_paq.push(['trackPageView'])
_paq.push(['enableLinkTracking'])
;(function (d) {
  var tag = d.createElement('script')
  tag.async = true
  tag.src = '${at('cdn.matomo.cloud')}/ruskavuo.matomo.cloud/matomo.js'
  var first = d.getElementsByTagName('script')[0]
  first.parentNode.insertBefore(tag, first)
})(document)`),
  ],
})
