import { shell } from '../panel/shell.mjs'
import { config } from '../site/config.mjs'
import { renderPage } from '../site/renderPage.mjs'
import { sendFile } from './sendFile.mjs'
import { streamLog } from './streamLog.mjs'

const demo = new URL('../', import.meta.url)
const dist = new URL('../../dist/', import.meta.url)

/** Which file a path stands for: askfirst's out of `dist/`, the site's and the panel's out of this folder. */
function fileOf(path) {
  if (/^\/(askfirst[\w-]*\.js|(locales|signals)\/[\w-]+\.js)$/.test(path)) return new URL(`.${path}`, dist)
  if (/^\/panel(\/\w+)?\.(js|css)$/.test(path)) return new URL(`.${path}`, demo)
  if (/^\/(\w+\.css|art\/\w+\.svg)$/.test(path)) return new URL(`site${path}`, demo)
}

/** The head of a page whose third parties are played; a real one has the one line of `site/install.mjs`. */
const head = (language) => `<script src="/askfirst.js" data-policy-url="/policy"></script>
<script src="/config.js?language=${language}"></script>
<link rel="stylesheet" href="/panel.css">
<script type="module" src="/panel.js"></script>`

/**
 * The site's own origin: pages, files, the app, the records, and the stream that tells the panel.
 * @param {object} options
 * @param {string} options.thirdParty origin that plays the third parties
 * @param {ReturnType<import('./createLog.mjs').createLog>} options.log
 * @param {Map<string, { type: string, body: string | Uint8Array }>} options.app the built app, by path
 * @param {import('node:http').RequestListener} options.records keeps what the config's `records` sends
 */
export function site({ thirdParty, log, app, records }) {
  const vendor = (host) => `${thirdParty}/${host}`
  const html = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }

  return async (request, response) => {
    const { pathname: path, searchParams } = new URL(`http://localhost${request.url}`)
    if (/^\/records(\/|$)/.test(path)) return records(request, response)
    request.resume()
    if (path === '/panel/requests') return streamLog(log, request, response)
    if (path === '/config.js') {
      const { hostname } = new URL(thirdParty)
      const pushed = JSON.stringify(config(hostname, searchParams.get('language') ?? 'en'))
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' })
      return response.end(`(window.askfirst = window.askfirst || []).push(${pushed})`)
    }
    if (request.method === 'POST' && path === '/product') {
      return response.writeHead(303, { location: '/product?sent=1#trial' }).end()
    }
    const panel = shell(log.next())
    if (path.startsWith('/spa/')) {
      const file = app.get(path)
      if (file)
        return response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-store' }).end(file.body)
      return response.writeHead(200, html).end(String(app.get('/spa/index.html').body).replace('<!--panel-->', panel))
    }
    const language = path === '/sv/' ? 'sv' : path.startsWith('/academy/') ? 'fi' : 'en'
    const page = renderPage(path, { vendor, head: head(language), panel, sent: searchParams.has('sent') })
    if (page) return response.writeHead(200, html).end(page)
    const file = fileOf(path)
    if (file && (await sendFile(response, file))) return
    response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.')
  }
}
