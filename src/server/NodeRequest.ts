/** What is read of Node's `IncomingMessage`, of HTTP/1 and 2. Named here, so that no other runtime needs Node's types. */
export interface NodeRequest {
  method?: string | undefined
  url?: string | undefined
  headers: Readonly<Record<string, string | string[] | undefined>>
  rawHeaders: readonly string[]
  socket: { remoteAddress?: string | undefined; encrypted?: boolean }
  readonly readableEnded?: boolean
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown
  on(event: 'end' | 'close', listener: () => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
  removeAllListeners(event: 'data'): unknown
  pause(): unknown
  resume(): unknown
}
