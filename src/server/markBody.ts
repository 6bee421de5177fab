import { AskFirstError } from '../core/AskFirstError'
import { type MarkConfig, markStream } from '../mark'

type Bytes = Uint8Array<ArrayBuffer>

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
 * @throws AskFirstError for an encoding that the platform cannot decode
 */
export function markBody(body: ReadableStream<Bytes>, headers: Headers, config: MarkConfig): ReadableStream<Bytes> {
  const encoding = headers.get('content-encoding')?.trim().toLowerCase() ?? 'identity'
  const isPlain = encoding === 'identity'
  if (!isPlain && encoding !== 'gzip' && encoding !== 'deflate') {
    throw new AskFirstError(
      `a page that is compressed with ${encoding} cannot be marked. Let compression come after seal().`,
    )
  }
  headers.delete('content-encoding')
  headers.delete('content-length')
  const plain = isPlain ? body : body.pipeThrough(new DecompressionStream(encoding))
  const isUtf8 = /charset\s*=\s*"?utf-?8\b/i.test(headers.get('content-type') ?? '')
  if (!isUtf8) return plain.pipeThrough(toText()).pipeThrough(markStream(config)).pipeThrough(toBytes())
  return plain
    .pipeThrough(new TextDecoderStream('utf-8', { ignoreBOM: true }))
    .pipeThrough(markStream(config))
    .pipeThrough(new TextEncoderStream())
}
