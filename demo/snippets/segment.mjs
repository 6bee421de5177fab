import { inline } from './tags.mjs'

// https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/quickstart/
export default (at) => ({
  urls: ['cdn.segment.com', 'api.segment.io'],
  head: [
    inline(`
(function (d, name) {
  var analytics = window[name] = window[name] || []
  if (analytics.initialize || analytics.invoked) return
  analytics.invoked = true
  analytics.methods = ['track', 'page', 'identify', 'reset', 'ready', 'on', 'user']
  analytics.methods.forEach(function (method) {
    analytics[method] = function () {
      if (window[name].initialized) return window[name][method].apply(window[name], arguments)
      analytics.push([method].concat([].slice.call(arguments)))
      return analytics
    }
  })
  analytics.load = function (key, options) {
    var tag = d.createElement('script')
    tag.async = true
    tag.setAttribute('data-global-segment-analytics-key', name)
    tag.src = '${at('cdn.segment.com')}/analytics.js/v1/' + key + '/analytics.min.js'
    var first = d.getElementsByTagName('script')[0]
    first.parentNode.insertBefore(tag, first)
    analytics._loadOptions = options
  }
  analytics._writeKey = 'ruskavuoSegmentWriteKey000000001'
  analytics._cdn = '${at('cdn.segment.com')}'
  analytics.SNIPPET_VERSION = '5.2.0'
  analytics.load(analytics._writeKey)
  analytics.page()
})(document, 'analytics')`),
  ],
})
