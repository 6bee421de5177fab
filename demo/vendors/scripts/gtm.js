/** An empty container: it follows the page's life in the data layer. */
window.dataLayer = window.dataLayer || []
window.google_tag_manager = window.google_tag_manager || {}
const id = new URL(document.currentScript.src).searchParams.get('id')
window.google_tag_manager[id] = { dataLayer: window.dataLayer }

const once = (state, event) => {
  if (state()) window.dataLayer.push({ event })
  else addEventListener(event === 'gtm.dom' ? 'DOMContentLoaded' : 'load', () => window.dataLayer.push({ event }))
}
once(() => document.readyState !== 'loading', 'gtm.dom')
once(() => document.readyState === 'complete', 'gtm.load')
