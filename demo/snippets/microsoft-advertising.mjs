import { inline } from './tags.mjs'

// https://help.ads.microsoft.com/#apex/ads/en/56682
export default (at) => ({
  urls: ['bat.bing.com'],
  head: [
    inline(`
(function (w, d, src, name) {
  w[name] = w[name] || []
  var tag = d.createElement('script')
  tag.async = true
  tag.src = src
  tag.onload = function () {
    w[name] = new UET({ ti: '100200300', enableAutoSpaTracking: true, q: w[name] })
    w[name].push('pageLoad')
  }
  var first = d.getElementsByTagName('script')[0]
  first.parentNode.insertBefore(tag, first)
})(window, document, '${at('bat.bing.com')}/bat.js', 'uetq')`),
  ],
})
