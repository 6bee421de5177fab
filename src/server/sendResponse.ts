import type { NodeResponse } from './NodeResponse'

/** What `fetch` brought has them, and HTTP/2 takes none of them: https://www.rfc-editor.org/rfc/rfc9113#section-8.2.2 */
const ofConnection = /^(?:connection|keep-alive|proxy-connection|transfer-encoding|upgrade|http2-settings)$/

function headersOf({ headers }: Response, isHttp2: boolean): Record<string, string | string[]> {
  const cookies = headers.getSetCookie()
  const others = Object.fromEntries(
    [...headers].filter(([name]) => name !== 'set-cookie' && !(isHttp2 && ofConnection.test(name))),
  )
  return cookies.length ? { ...others, 'set-cookie': cookies } : others
}

/** Resolves when more can be written, or nothing can any more. */
const drained = (outgoing: NodeResponse) =>
  new Promise<void>((resolve) => {
    const done = () => {
      outgoing.off('drain', done)
      outgoing.off('close', done)
      resolve()
    }
    outgoing.on('drain', done)
    outgoing.on('close', done)
  })

/** Writes a response no faster than the visitor reads it. */
export async function sendResponse(response: Response, outgoing: NodeResponse, isHead: boolean): Promise<void> {
  outgoing.writeHead(response.status, headersOf(response, outgoing.stream !== undefined))
  const reader = response.body?.getReader()
  if (isHead) reader?.cancel().catch(() => {})
  let isGone = false
  const leave = () => {
    isGone = true
    void reader?.cancel().catch(() => {})
  }
  outgoing.on('close', leave)
  try {
    while (reader && !isHead) {
      const { done, value } = await reader.read()
      if (done || isGone) break
      if (!outgoing.write(value)) await drained(outgoing)
    }
  } finally {
    outgoing.off('close', leave)
  }
  outgoing.end()
}
