import { inline, noscript } from './tags.mjs'

// https://www.linkedin.com/help/lms/answer/a418880
export default (at) => ({
  urls: ['snap.licdn.com', 'px.ads.linkedin.com'],
  body: [
    inline(`
_linkedin_partner_id = '1002003'
window._linkedin_data_partner_ids = window._linkedin_data_partner_ids || []
window._linkedin_data_partner_ids.push(_linkedin_partner_id)`),
    inline(`
(function (d) {
  var first = d.getElementsByTagName('script')[0]
  var tag = d.createElement('script')
  tag.async = true
  tag.src = '${at('snap.licdn.com')}/li.lms-analytics/insight.min.js'
  first.parentNode.insertBefore(tag, first)
})(document)`),
    noscript(`<img height="1" width="1" alt="" src="${at('px.ads.linkedin.com')}/collect/?pid=1002003&amp;fmt=gif">`),
  ],
})
