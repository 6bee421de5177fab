import { vendorHandler } from '../vendors.mjs'

const names = (pairs) => pairs.map((pair) => pair.split('=', 1)[0])

/**
 * One origin that plays all third parties: the first folder of a path is the host, and the rest is the path there.
 * Each request is logged, with the names of the cookies that came with it and those that were offered.
 * @param {object} options
 * @param {() => string} options.origin this server's own, `http://127.0.0.1:1`
 * @param {ReturnType<import('./createLog.mjs').createLog>} options.log
 */
export const thirdParties =
  ({ origin, log }) =>
  async (request, response) => {
    const [, host = '', path = '/'] = request.url.match(/^\/([^/?]+)(\/.*)?$/) ?? []
    const handle = vendorHandler(host, (name) => `${origin()}/${name}`)
    if (!handle) {
      response.writeHead(404).end('nobody lives here')
      return
    }
    const { method, headers } = request
    const at = new Date().toISOString()
    request.url = path
    await handle(request, response)
    if (method === 'OPTIONS') return
    log.add({
      at,
      method,
      host,
      path: path.split('?')[0],
      // As a browser sees it, which is how askfirst's patterns do.
      url: `${new URL(origin()).hostname}/${host}${path}`,
      sends: names(headers.cookie?.split('; ') ?? []),
      sets: names([response.getHeader('set-cookie') ?? []].flat()),
    })
  }
