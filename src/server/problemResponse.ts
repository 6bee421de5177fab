import type { Problem } from './Problem'

/** The phrases of RFC 9110 §15. */
const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
}

/** `type` is absent, which reads as `about:blank`: the status says all that a program needs. */
export const problemResponse = ({ status, message, headers }: Problem): Response =>
  new Response(JSON.stringify({ title: titles[status], status, detail: message }), {
    status,
    headers: { ...headers, 'content-type': 'application/problem+json' },
  })
