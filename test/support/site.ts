import type { Handler } from './hosts'
import { pushed } from './pushed'

export interface SitePage {
  /** Attributes of askfirst's tag, first in the head: `{ 'data-services': 'youtube' }`. `false` = a page without it. */
  tag?: Record<string, string> | false
  /** Pushed to `window.askfirst` before the tag. */
  config?: object
  /** HTML behind the tag. */
  head?: string
  body?: string
  lang?: string
}

const quoted = (text: string) => `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`

const scripts = ({ tag = {}, config }: SitePage): string => {
  if (tag === false) return ''
  const attributes = Object.entries({ src: '/askfirst/askfirst.js', ...tag }).map(
    ([name, text]) => `${name}=${quoted(text)}`,
  )
  return `${config ? pushed(config) : ''}<script ${attributes.join(' ')}></script>`
}

/** The HTML of a page that carries the script tag. */
export const sitePage = (page: SitePage): string =>
  `<!doctype html><html lang=${quoted(page.lang ?? 'en')}><head><meta charset="utf-8"><title>Shop</title>` +
  `<link rel="icon" href="data:,">${scripts(page)}${page.head ?? ''}</head><body>${page.body ?? ''}</body></html>`

/** A site: pages by path, and what else it answers with. */
export const site =
  (pages: Record<string, SitePage | string | Handler>): Handler =>
  (request, response) => {
    const page = pages[new URL(request.url ?? '/', 'https://site').pathname]
    if (page === undefined) return void response.writeHead(404).end()
    if (typeof page === 'function') return page(request, response)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(typeof page === 'string' ? page : sitePage(page))
  }
