import { inline } from './tags.mjs'

// https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-setup
export default (at) => ({
  urls: ['www.clarity.ms', 'a.clarity.ms', 'c.clarity.ms'],
  head: [
    inline(`
(function (w, d, name, id) {
  w[name] = w[name] || function () { (w[name].q = w[name].q || []).push(arguments) }
  var tag = d.createElement('script')
  tag.async = true
  tag.src = '${at('www.clarity.ms')}/tag/' + id
  var first = d.getElementsByTagName('script')[0]
  first.parentNode.insertBefore(tag, first)
})(window, document, 'clarity', 'ruskavuo01')`),
  ],
})
