import { inline } from './tags.mjs'

// https://posthog.com/docs/libraries/js
export default (at) => ({
  urls: ['us-assets.i.posthog.com', 'us.i.posthog.com', 'app.posthog.com'],
  head: [
    inline(`
(function (d, posthog) {
  if (posthog.__SV) return
  window.posthog = posthog
  posthog._i = []
  posthog.init = function (token, config, name) {
    'capture identify register reset opt_in_capturing opt_out_capturing'.split(' ').forEach(function (method) {
      posthog[method] = function () { posthog.push([method].concat([].slice.call(arguments))) }
    })
    posthog.people = posthog.people || []
    posthog._i.push([token, config, name || 'posthog'])
    var tag = d.createElement('script')
    tag.async = true
    tag.crossOrigin = 'anonymous'
    tag.src = '${at('us-assets.i.posthog.com')}/static/array.js'
    var first = d.getElementsByTagName('script')[0]
    first.parentNode.insertBefore(tag, first)
  }
  posthog.__SV = 1
})(document, window.posthog || [])
posthog.init('phc_ruskavuo', {
  api_host: '${at('us.i.posthog.com')}',
  person_profiles: 'always',
  opt_out_useragent_filter: true
})`),
  ],
})
