import { existsSync, readFileSync } from 'node:fs'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import type { TlsOptions } from 'node:tls'
import { certificate } from '../../scripts/certificate.mjs'

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** One request as the server saw it. */
export interface Seen {
  host: string
  method: string
  /** With its query. */
  path: string
  headers: IncomingHttpHeaders
  body: string
  /** Milliseconds since the epoch. */
  at: number
}

export interface Hosts {
  port: number
  requests(): readonly Seen[]
  requestsTo(host: string): Seen[]
  /** TLS connections by host name: a preconnect shows here and nowhere else. */
  connections(): Readonly<Record<string, number>>
  /** Forgets requests and connections, not handlers. */
  clear(): void
  close(): Promise<void>
}

const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' }
const dist = new URL('../../dist/', import.meta.url)

const notFound: Handler = (_, response) => void response.writeHead(404).end()

/** Every host has the built files under `/askfirst/`: on a site's own they are first-party, on another a CDN's. */
const built: Handler = (request, response) => {
  const file = new URL(`.${new URL(request.url ?? '/', 'https://host').pathname.replace('/askfirst', '')}`, dist)
  if (!file.href.startsWith(dist.href) || !existsSync(file)) return notFound(request, response)
  response.setHeader('content-type', types[extname(file.pathname)] ?? 'application/octet-stream')
  response.setHeader('access-control-allow-origin', '*')
  response.end(readFileSync(file))
}

/**
 * One HTTPS server on loopback that plays every host there is. Nothing is cached, so each use is seen.
 * @param handlers by host name; `fallback` answers for all other hosts, by default with 404
 */
export const startHosts = async (handlers: Record<string, Handler>, fallback: Handler = notFound): Promise<Hosts> => {
  const pem = await certificate(['localhost'])
  let seen: Seen[] = []
  let connected: Record<string, number> = {}

  /** Called at the client's first word, so also where it says no second one. */
  const count: TlsOptions['SNICallback'] = (name, done) => {
    connected[name] = (connected[name] ?? 0) + 1
    done(null)
  }
  const server = createServer({ ...pem, SNICallback: count }, async (request, response) => {
    const host = request.headers.host?.replace(/:\d+$/, '') ?? ''
    const one: Seen = {
      host,
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: '',
      at: Date.now(),
    }
    seen.push(one)
    for await (const chunk of request) one.body += chunk
    response.setHeader('cache-control', 'no-store')
    const handler = one.path.startsWith('/askfirst/') ? built : (handlers[host] ?? fallback)
    handler(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    port: (server.address() as AddressInfo).port,
    requests: () => seen,
    requestsTo: (host) => seen.filter((one) => one.host === host),
    connections: () => connected,
    clear() {
      seen = []
      connected = {}
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
