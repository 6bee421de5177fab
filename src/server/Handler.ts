/** Who is at the other end, as far as the server can see: the last proxy, where there is one. */
export interface Connection {
  address?: string
}

/** A web-standard handler. Deno, Bun and workers call it themselves, `nodeListener` makes Node do so. */
export type Handler = (request: Request, connection?: Connection) => Response | Promise<Response>
