import type { NodeResponse } from './NodeResponse'

function headersOf({ headers }: Response): Record<string, string | string[]> {
  const cookies = headers.getSetCookie()
  const others = Object.fromEntries([...headers].filter(([name]) => name !== 'set-cookie'))
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
  outgoing.writeHead(response.status, headersOf(response))
  const reader = response.body?.getReader()
  if (isHead) await reader?.cancel()
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
