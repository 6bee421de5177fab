import { inline, noscript } from './tags.mjs'

// https://developers.facebook.com/docs/meta-pixel/get-started
export default (at) => ({
  urls: ['connect.facebook.net', 'www.facebook.com'],
  head: [
    inline(`
(function (w, d, src) {
  if (w.fbq) return
  var fbq = w.fbq = function () {
    fbq.callMethod ? fbq.callMethod.apply(fbq, arguments) : fbq.queue.push(arguments)
  }
  w._fbq = w._fbq || fbq
  fbq.push = fbq
  fbq.loaded = true
  fbq.version = '2.0'
  fbq.queue = []
  var tag = d.createElement('script')
  tag.async = true
  tag.src = src
  var first = d.getElementsByTagName('script')[0]
  first.parentNode.insertBefore(tag, first)
})(window, document, '${at('connect.facebook.net')}/en_US/fbevents.js')
fbq('init', '100200300400500')
fbq('track', 'PageView')`),
  ],
  body: [
    noscript(
      `<img height="1" width="1" alt="" src="${at('www.facebook.com')}/tr?id=100200300400500&amp;ev=PageView&amp;noscript=1">`,
    ),
  ],
})
