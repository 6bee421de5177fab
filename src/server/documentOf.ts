import { documentKind } from './documentKind'
import { sniff } from './sniff'

type Bytes = Uint8Array<ArrayBuffer>

export interface Opened {
  /** `hidden`: nobody can tell, for it is compressed and has no type. */
  kind?: 'page' | 'xml' | 'hidden'
  body: ReadableStream<Bytes> | null
}

/** What a response is when a browser opens it. */
export async function documentOf({ headers, body }: Response): Promise<Opened> {
  const kind = documentKind(headers)
  if (kind !== 'unsaid') return { ...(kind && { kind }), body }
  if (!body) return { body }
  if (headers.get('content-encoding')) return { kind: 'hidden', body }
  const sniffed = await sniff(body)
  // What is drawn as text or picture loses nothing by being shut as XML is.
  return { kind: sniffed.isPage ? 'page' : 'xml', body: sniffed.body }
}
