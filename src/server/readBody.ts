import { AskFirstError } from '../core/AskFirstError'
import { Problem } from './Problem'

const tooLarge = (maxBytes: number) => new Problem(413, `the body has more than ${maxBytes} bytes`)

/** A beacon has `text/plain`, the one type of JSON that it can send to another origin without a preflight. */
const isJson = (type: string | null) => /^(application\/json|text\/plain)\s*(;|$)/i.test(type ?? '')

async function readText(body: ReadableStream<Uint8Array> | null, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const reader = body?.getReader()
  let text = ''
  let bytes = 0
  try {
    for (;;) {
      const part = await reader?.read()
      if (!part || part.done) return text + decoder.decode()
      bytes += part.value.byteLength
      if (bytes > maxBytes) throw tooLarge(maxBytes)
      text += decoder.decode(part.value, { stream: true })
    }
  } catch (error) {
    // Else the rest would stand in the way of the connection's next request.
    reader?.cancel().catch(() => {})
    throw error
  }
}

/**
 * The JSON of a request, read no further than `maxBytes`.
 * @throws Problem 400, 413 or 415; AskFirstError where another has read it before
 */
export async function readBody({ headers, body, bodyUsed }: Request, maxBytes: number): Promise<unknown> {
  if (bodyUsed) throw new AskFirstError('the body was read before it came here. Hand on a clone of the request.')
  if (!isJson(headers.get('content-type'))) throw new Problem(415, 'send JSON, as application/json or text/plain')
  if (Number(headers.get('content-length')) > maxBytes) throw tooLarge(maxBytes)
  try {
    return JSON.parse(await readText(body, maxBytes))
  } catch (error) {
    // No mistake of the visitor's: he is to send it again.
    if (error instanceof Problem || error instanceof AskFirstError) throw error
    throw new Problem(400, 'the body is no JSON, or it ended too early')
  }
}
