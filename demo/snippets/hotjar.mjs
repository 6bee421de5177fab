import { inline } from './tags.mjs'

// https://help.hotjar.com/hc/en-us/articles/36819972345105
export default (at) => ({
  urls: ['static.hotjar.com', 'script.hotjar.com', 'content.hotjar.io'],
  head: [
    inline(`
(function (w, d) {
  w.hj = w.hj || function () { (w.hj.q = w.hj.q || []).push(arguments) }
  w._hjSettings = { hjid: 1002003, hjsv: 6 }
  var tag = d.createElement('script')
  tag.async = true
  tag.src = '${at('static.hotjar.com')}/c/hotjar-' + w._hjSettings.hjid + '.js?sv=' + w._hjSettings.hjsv
  d.getElementsByTagName('head')[0].appendChild(tag)
})(window, document)`),
  ],
})
