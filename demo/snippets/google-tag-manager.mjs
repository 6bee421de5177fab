import { inline, noscript } from './tags.mjs'

// https://developers.google.com/tag-platform/tag-manager/web
export default (at) => ({
  urls: ['www.googletagmanager.com/gtm.js*', 'www.googletagmanager.com/ns.html*'],
  head: [
    inline(`
(function (w, d, layer, id) {
  w[layer] = w[layer] || []
  w[layer].push({ 'gtm.start': new Date().getTime(), event: 'gtm.js' })
  var first = d.getElementsByTagName('script')[0]
  var tag = d.createElement('script')
  tag.async = true
  tag.src = '${at('www.googletagmanager.com')}/gtm.js?id=' + id
  first.parentNode.insertBefore(tag, first)
})(window, document, 'dataLayer', 'GTM-RUSKA01')`),
  ],
  body: [
    noscript(
      `<iframe src="${at('www.googletagmanager.com')}/ns.html?id=GTM-RUSKA01" height="0" width="0" title="GTM"></iframe>`,
    ),
  ],
})
