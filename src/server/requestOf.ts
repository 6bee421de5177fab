import { AskFirstError } from '../core/AskFirstError'
import type { NodeRequest } from './NodeRequest'

function headersOf(raw: readonly string[]): Headers {
  const headers = new Headers()
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const [name = '', value = ''] = raw.slice(at, at + 2)
    // `:path` and the like are HTTP/2's own.
    if (!name.startsWith(':')) headers.append(name, value)
  }
  return headers
}

const readBefore = () =>
  new AskFirstError(
    'the body was read before it came here. Put nodeListener before what parses bodies, express.json().',
  )

function bodyOf(incoming: NodeRequest): ReadableStream<Uint8Array> {
  let isOver = false
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        // No event would come any more.
        if (incoming.readableEnded) return controller.error(readBefore())
        const finish = (act: () => void) => {
          if (!isOver) act()
          isOver = true
        }
        incoming.on('data', (chunk) => {
          // A Buffer is a view of a pool that others read and write.
          controller.enqueue(new Uint8Array(chunk))
          if ((controller.desiredSize ?? 0) <= 0) incoming.pause()
        })
        incoming.on('end', () => finish(() => controller.close()))
        incoming.on('error', (error) => finish(() => controller.error(error)))
        incoming.on('close', () => finish(() => controller.error(new Error('the visitor left'))))
        incoming.pause()
      },
      pull: () => void incoming.resume(),
      cancel() {
        isOver = true
        // Read on and thrown away: a connection that is cut while it still sends would never see the answer.
        incoming.removeAllListeners('data')
        incoming.resume()
      },
    },
    { highWaterMark: 0 },
  )
}

interface Circumstances {
  origin: string | undefined
  signal: AbortSignal
}

/** @throws TypeError where host, target or method make no request */
export function requestOf(incoming: NodeRequest, { origin, signal }: Circumstances): Request {
  const { method = 'GET', url = '/', socket, headers, rawHeaders } = incoming
  const host = headers[':authority'] ?? headers.host ?? 'localhost'
  const base = new URL(origin ?? `${socket.encrypted ? 'https' : 'http'}://${host}`).origin
  // What begins with two slashes is a path all the same; with a scheme, it is what a proxy is asked.
  const target = url.startsWith('/') ? base + url : new URL(url, base)
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const body = hasBody && { body: bodyOf(incoming), duplex: 'half' }
  return new Request(target, { method, headers: headersOf(rawHeaders), signal, ...body })
}
