import type { Handler } from './Handler'
import type { NodeRequest } from './NodeRequest'
import type { NodeResponse } from './NodeResponse'
import { requestOf } from './requestOf'
import { sendResponse } from './sendResponse'

interface Options {
  /** Scheme and host that visitors see, where a proxy stands before: `https://shop.example`. */
  origin?: string
}

const say = (outgoing: NodeResponse, status: number, text: string) => {
  outgoing.writeHead(status, { 'content-type': 'text/plain' })
  outgoing.end(text)
}

/**
 * Lets `node:http`, `node:https`, `node:http2` or Express serve a web-standard handler:
 * `createServer(nodeListener(recordHandler({ store })))`. Bodies stream both ways; when the visitor leaves, the
 * request's signal aborts and the response's body is cancelled. A handler that throws is reported and answered by 500.
 * Must come before what reads bodies, `express.json()` say.
 */
export function nodeListener(handler: Handler, { origin }: Options = {}) {
  return async (incoming: NodeRequest, outgoing: NodeResponse): Promise<void> => {
    const left = new AbortController()
    const leave = () => left.abort()
    outgoing.on('close', leave)
    let request: Request
    try {
      request = requestOf(incoming, { origin, signal: left.signal })
    } catch {
      incoming.resume()
      return say(outgoing, 400, 'Bad Request')
    }
    try {
      const { remoteAddress } = incoming.socket
      const response = await handler(request, remoteAddress ? { address: remoteAddress } : {})
      // Nothing tells a second time that he left, and his body would wait for good.
      if (left.signal.aborted) return await response.body?.cancel()
      await sendResponse(response, outgoing, request.method === 'HEAD')
      outgoing.off('close', leave)
    } catch (error) {
      if (left.signal.aborted) return
      console.error('askfirst:', error)
      if (!outgoing.headersSent) return say(outgoing, 500, 'Internal Server Error')
      // Half an answer must not pass for a whole one, as it would in HTTP/2 without INTERNAL_ERROR.
      outgoing.stream?.close(2)
      outgoing.destroy()
    }
  }
}
