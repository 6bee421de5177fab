import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { brotliSize } from '../../scripts/brotliSize.mjs'
import { createModel } from './createModel.mjs'

const types = { '.js': 'text/javascript', '.css': 'text/css' }
const ran = 'window.ran = (window.ran || 0) + 1'
/** An ordinary page: enough text that the largest paragraph of a banner should not be the largest of all. */
const paragraph = `<p>${'Lamps of glass, brass and paper, made by hand in a small town by the sea. '.repeat(9)}</p>`

/** Tags of services that are asked for, in turn. */
const tagsOf = (library, { model, count, tracker }) => {
  const asked = model.services.filter(({ category }) => category !== 'necessary')
  return Array.from({ length: count }, (_, at) => library.tag(asked[at % asked.length], ran, { tracker })).join('\n')
}

const pageOf = (library, { model, count, tracker }) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Shop</title><link rel="icon" href="data:,">
${library.head(model)}</head><body><main><h1>Shop</h1>${paragraph.repeat(6)}</main>
${tagsOf(library, { model, count, tracker })}</body></html>`

/**
 * Serves `/page/<library>?tags=10&services=12`, each library's files under `/<library>/`, and an empty page under `/`.
 * `127.0.0.1` plays the third party.
 * @returns what a library's files weighed, in bytes of brotli, since the last `clear()`; and their number
 */
export const startSite = async (libraries) => {
  const byId = new Map(libraries.map((library) => [library.id, library]))
  const sizes = new Map()
  let sent = []

  const fileOf = (pathname) => {
    const [, id, name = ''] = /^\/([\w-]+)\/(.+)$/.exec(pathname) ?? []
    const folder = byId.get(id)?.folder
    const path = folder && join(folder, name)
    return path?.startsWith(folder) && existsSync(path) ? path : undefined
  }
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site')
    response.setHeader('cache-control', 'no-store')
    if (pathname === '/tag.js') return void response.setHeader('content-type', types['.js']).end(ran)
    const [, page] = /^\/page\/([\w-]+)$/.exec(pathname) ?? []
    if (page || pathname === '/') {
      response.setHeader('content-type', 'text/html')
      if (!page) return void response.end('<!doctype html><link rel="icon" href="data:,">')
      const model = createModel(Number(searchParams.get('services')))
      const tracker = `http://127.0.0.1:${server.address().port}`
      return void response.end(pageOf(byId.get(page), { model, count: Number(searchParams.get('tags')), tracker }))
    }
    const path = fileOf(pathname)
    if (!path) return void response.writeHead(404).end()
    const body = readFileSync(path)
    if (!sizes.has(path)) sizes.set(path, brotliSize(body))
    sent.push(sizes.get(path))
    response.setHeader('content-type', types[extname(path)] ?? 'text/plain')
    response.end(body)
  })
  await new Promise((resolve) => server.listen(0, resolve))

  return {
    // A secure context, so that nothing is missing.
    origin: `http://localhost:${server.address().port}`,
    /** Bytes of brotli of what a page asked for, by url. */
    weigh: (urls) => urls.reduce((sum, url) => sum + (sizes.get(fileOf(new URL(url).pathname)) ?? 0), 0),
    weighed: () => ({ bytes: sent.reduce((sum, bytes) => sum + bytes, 0), files: sent.length }),
    clear() {
      sent = []
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
