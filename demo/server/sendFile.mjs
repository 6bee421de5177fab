import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

export const typeOf = (path) => types[extname(path)]

/** Answers with a file; false where there is none. */
export async function sendFile(response, url) {
  const type = typeOf(url.pathname)
  const body = type && (await readFile(url).catch(() => undefined))
  if (!body) return false
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body)
  return true
}
