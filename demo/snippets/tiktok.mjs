import { inline } from './tags.mjs'

// https://ads.tiktok.com/help/article/get-started-pixel
export default (at) => ({
  urls: ['analytics.tiktok.com'],
  head: [
    inline(`
(function (w, d, name) {
  w.TiktokAnalyticsObject = name
  var ttq = w[name] = w[name] || []
  ttq.methods = ['page', 'track', 'identify', 'holdConsent', 'revokeConsent', 'grantConsent']
  ttq.methods.forEach(function (method) {
    ttq[method] = function () { ttq.push([method].concat([].slice.call(arguments))) }
  })
  ttq.load = function (id) {
    var tag = d.createElement('script')
    tag.async = true
    tag.src = '${at('analytics.tiktok.com')}/i18n/pixel/events.js?sdkid=' + id + '&lib=' + name
    var first = d.getElementsByTagName('script')[0]
    first.parentNode.insertBefore(tag, first)
  }
  ttq.load('RUSKAVUO00000001')
  ttq.page()
})(window, document, 'ttq')`),
  ],
})
