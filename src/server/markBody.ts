import { AskFirstError } from '../core/AskFirstError'
import { type MarkConfig, markStream } from '../mark'

type Bytes = Uint8Array<ArrayBuffer>

const unreadable = (charset: string) => new AskFirstError(`a page in ${charset} cannot be marked. Send it as UTF-8.`)

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

/**
 * A page's body, marked as it streams; it takes `content-encoding` out of the headers where it has to decode.
 * @throws AskFirstError for a compression that the platform cannot decode, and for UTF-16 and the like
 */
export function markBody(body: ReadableStream<Bytes>, headers: Headers, config: MarkConfig): ReadableStream<Bytes> {
  const encoding = headers.get('content-encoding')?.trim().toLowerCase() || 'identity'
  const isPlain = encoding === 'identity'
  if (!isPlain && encoding !== 'gzip' && encoding !== 'deflate') {
    throw new AskFirstError(
      `a page that is compressed with ${encoding} cannot be marked. Let compression come after seal().`,
    )
  }
  const type = headers.get('content-type') ?? ''
  const [, charset = ''] = /charset\s*=\s*"?([\w-]+)/i.exec(type) ?? []
  // Labels of those two that do not leave ASCII's bytes to ASCII: https://encoding.spec.whatwg.org/#names-and-labels
  if (/^(?:utf-16|unicode|ucs-2|iso-10646-ucs-2|csunicode|iso-2022-jp|csiso2022jp)/i.test(charset)) {
    throw unreadable(charset)
  }
  headers.delete('content-encoding')
  headers.delete('content-length')
  const plain = (isPlain ? body : body.pipeThrough(new DecompressionStream(encoding))).pipeThrough(refuseUtf16())
  if (!/^utf-?8$/i.test(charset)) {
    return plain.pipeThrough(toText()).pipeThrough(markStream(config)).pipeThrough(toBytes())
  }
  return plain
    .pipeThrough(new TextDecoderStream('utf-8', { ignoreBOM: true }))
    .pipeThrough(markStream(config))
    .pipeThrough(new TextEncoderStream())
}
