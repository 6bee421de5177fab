import type { Config } from '../types'
import type { Connection } from './Handler'
import type { RecordStore } from './RecordStore'

export interface RecordHandlerOptions {
  store: RecordStore
  /** Path that it answers at, and below; default `/records`. */
  path?: string
  /** Other origins whose pages may send records: `https://shop.example`. Its own may always. */
  origins?: readonly string[]
  /** For export and counts, 32 characters at least; without one, both are not there. */
  token?: string
  /** Largest body of a POST, in bytes; default 65,536, which is what a browser sends with `keepalive`. */
  maxBytes?: number
  /** Requests a minute, in each process: of one subject (default 30), of one address (default 300). */
  limits?: { subject?: number; address?: number }
  /** As in the page's config. */
  cookie?: Config['cookie']
  /**
   * The caller's address, where a proxy stands before: from the header that your proxy sets and nobody can forge.
   * Default: that of the connection, as `nodeListener` tells it. It is hashed for a minute, and never stored.
   */
  address?: (request: Request, connection: Connection) => string | undefined
  /** What the store threw; the caller gets 503. Default: `console.error`. */
  onError?: (error: unknown) => void
  /** Milliseconds since 1970; default `Date.now`. */
  now?: () => number
}
