/** What is used of Node's `ServerResponse`. */
export interface NodeResponse {
  headersSent: boolean
  /** Of HTTP/2 alone. */
  readonly stream?: { close(code: number): unknown }
  writeHead(status: number, headers: Record<string, string | string[]>): unknown
  write(chunk: Uint8Array): boolean
  end(): unknown
  end(text: string): unknown
  destroy(error?: Error): unknown
  on(event: 'drain' | 'close', listener: () => void): unknown
  off(event: 'drain' | 'close', listener: () => void): unknown
}
