import { AskFirstError } from '../core/AskFirstError'
import { type MarkConfig, markStream } from '../mark'
import { sniff } from './sniff'

type Bytes = Uint8Array<ArrayBuffer>

const unreadable = (charset: string) => new AskFirstError(`a page in ${charset} cannot be marked. Send it as UTF-8.`)

/** Of the bytes before they were marked: https://www.rfc-editor.org/rfc/rfc9530 */
const digests = ['content-digest', 'repr-digest', 'digest', 'content-md5']

/** A byte order mark beats what the type says: https://encoding.spec.whatwg.org/#decode */
const refuseUtf16 = () => {
  let head = ''
  return new TransformStream<Bytes, Bytes>({
    transform(bytes, controller) {
      head = (head + String.fromCharCode(...bytes.subarray(0, 2))).slice(0, 2)
      if (/^(?:þÿ|ÿþ)$/.test(head)) throw unreadable('UTF-16')
      controller.enqueue(bytes)
    },
  })
}

/** One character a byte: for pages whose encoding is theirs alone to know. All that is looked for is ASCII. */
const toText = () =>
  new TransformStream<Bytes, string>({
    transform(bytes, controller) {
      for (let at = 0; at < bytes.length; at += 0x2000) {
        controller.enqueue(String.fromCharCode(...bytes.subarray(at, at + 0x2000)))
      }
    },
  })
const toBytes = () =>
  new TransformStream<string, Bytes>({
    transform: (text, controller) => controller.enqueue(Uint8Array.from(text, (char) => char.charCodeAt(0))),
  })

/** What `fetch` brought is decoded, and still has the header: https://fetch.spec.whatwg.org/#handle-content-codings */
async function decode(given: ReadableStream<Bytes>, encoding: string): Promise<ReadableStream<Bytes>> {
  if (encoding === 'identity') return given
  const { body, head, isPage } = await sniff(given)
  if (isPage || (encoding === 'gzip' && !head.startsWith('\x1f'))) return body
  if (encoding === 'gzip' || encoding === 'deflate') return body.pipeThrough(new DecompressionStream(encoding))
  await body.cancel()
  throw new AskFirstError(
    `a page that is compressed with ${encoding} cannot be marked. Let compression come after seal().`,
  )
}

/**
 * A page's body, marked as it streams; it takes `content-encoding` out of the headers where it has to decode.
 * @throws AskFirstError for a compression that the platform cannot decode, and for UTF-16 and the like
 */
export async function markBody(body: ReadableStream<Bytes>, headers: Headers, config: MarkConfig) {
  const type = headers.get('content-type') ?? ''
  const [, charset = ''] = /charset\s*=\s*"?([\w-]+)/i.exec(type) ?? []
  // Labels of those two that do not leave ASCII's bytes to ASCII: https://encoding.spec.whatwg.org/#names-and-labels
  if (/^(?:utf-16|unicode|ucs-2|iso-10646-ucs-2|csunicode|iso-2022-jp|csiso2022jp)/i.test(charset)) {
    await body.cancel()
    throw unreadable(charset)
  }
  const encoding = headers.get('content-encoding')?.trim().toLowerCase() || 'identity'
  const plain = (await decode(body, encoding)).pipeThrough(refuseUtf16())
  for (const name of ['content-encoding', 'content-length', ...digests]) headers.delete(name)
  if (!/^utf-?8$/i.test(charset)) {
    return plain.pipeThrough(toText()).pipeThrough(markStream(config)).pipeThrough(toBytes())
  }
  return plain
    .pipeThrough(new TextDecoderStream('utf-8', { ignoreBOM: true }))
    .pipeThrough(markStream(config))
    .pipeThrough(new TextEncoderStream())
}
