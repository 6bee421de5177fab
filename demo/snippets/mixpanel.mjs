import { inline } from './tags.mjs'

// https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript
export default (at) => ({
  urls: ['cdn.mxpnl.com', 'api-js.mixpanel.com'],
  head: [
    inline(`
(function (d, mixpanel) {
  if (mixpanel.__SV) return
  window.mixpanel = mixpanel
  mixpanel._i = []
  mixpanel.init = function (token, config, name) {
    'track track_pageview register identify opt_in_tracking opt_out_tracking'.split(' ').forEach(function (method) {
      mixpanel[method] = function () { mixpanel.push([method].concat([].slice.call(arguments))) }
    })
    mixpanel.people = mixpanel.people || []
    mixpanel._i.push([token, config, name || 'mixpanel'])
  }
  mixpanel.__SV = 1.2
  var tag = d.createElement('script')
  tag.async = true
  tag.src = '${at('cdn.mxpnl.com')}/libs/mixpanel-2-latest.min.js'
  var first = d.getElementsByTagName('script')[0]
  first.parentNode.insertBefore(tag, first)
})(document, window.mixpanel || [])
mixpanel.init('ruskavuo0000000000000000mixpanel', {
  api_host: '${at('api-js.mixpanel.com')}',
  lib_base_path: '${at('cdn.mxpnl.com')}/libs/',
  track_pageview: true,
  record_sessions_percent: 100
})`),
  ],
})
