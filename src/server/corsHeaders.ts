import { Problem } from './Problem'

/** `Sec-Fetch-Site` is the browser's own word, which no page can write; it holds behind a proxy that renames the host. */
const isOwn = ({ headers, url }: Request, origin: string) =>
  headers.get('sec-fetch-site') === 'same-origin' || origin === new URL(url).origin

/**
 * What lets a page read the answer. A page that may not is refused before anything is read: a beacon asks nobody.
 * @throws Problem 403
 */
export function corsHeaders(request: Request, origins: readonly string[]): Record<string, string> {
  const origin = request.headers.get('origin')
  if (!origin || isOwn(request, origin)) return { vary: 'Origin' }
  if (!origins.includes(origin)) throw new Problem(403, `pages of ${origin.slice(0, 200)} may not send records here`)
  return {
    vary: 'Origin',
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': 'retry-after',
    ...(request.method === 'OPTIONS' && {
      'access-control-allow-methods': 'GET, POST, DELETE',
      'access-control-allow-headers': 'content-type, askfirst-proof',
      // Two hours is the most that Chromium remembers.
      'access-control-max-age': '7200',
    }),
  }
}
