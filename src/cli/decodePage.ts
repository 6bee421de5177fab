import { AskFirstError } from '../core/AskFirstError'

export interface Decoded {
  text: string
  encode(text: string): Uint8Array
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * A page's text, and the way back that gives every byte back. What is not UTF-8 is read byte by byte: all that is looked
 * for is ASCII, in whichever code page.
 * @throws AskFirstError for UTF-16 with its high byte first
 */
export function decodePage(file: string, bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const as = (encoding: BufferEncoding): Decoded => ({
    text: buffer.toString(encoding),
    encode: (text) => Buffer.from(text, encoding),
  })
  if (buffer[0] === 0xfe && buffer[1] === 0xff) throw new AskFirstError(`${file} is UTF-16. Save it as UTF-8.`)
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return as('utf16le')
  try {
    return { text: utf8.decode(bytes), encode: (text) => Buffer.from(text) }
  } catch {
    return as('latin1')
  }
}
