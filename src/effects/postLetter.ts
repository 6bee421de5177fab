import type { Letter } from './Letter'

export interface Posted {
  /** It has arrived, or will never be taken. */
  isDone: boolean
  /** ms that the server wants to have peace for. */
  wait?: number | undefined
}

/** Seconds, or a date: RFC 9110 §10.2.3. */
const waitOf = (header: string | null, now: number): number | undefined => {
  const wait = /^\d+$/.test(header ?? '') ? Number(header) * 1000 : Date.parse(header ?? '') - now
  return wait > 0 ? wait : undefined
}

/** 408: a proxy found the visitor's network slow; 425: it was sent with TLS's early data; RFC 9110 §15.5.9, RFC 8470 §5.2. */
const transient = [408, 425, 429]

/**
 * Sends one letter, as `recordHandler` takes it. Survives that the page is left: by `keepalive`, or where a browser has
 * none (Firefox before 133) by a beacon, which nobody acknowledges, so that it is sent again.
 * Nothing goes along that the record does not say: no address of the page but its origin.
 */
export async function postLetter(url: string, letter: Letter, page: Window & typeof globalThis): Promise<Posted> {
  const { record, proof, subject } = letter
  const leaves = () => record && page.navigator.sendBeacon(url, JSON.stringify({ record, proof }))
  const isLasting = 'keepalive' in page.Request.prototype
  if (!isLasting) page.addEventListener('pagehide', leaves)
  try {
    // Before its query, if it has one.
    const [target, method] = record ? [url, 'POST'] : [url.replace(/\/?(?=[?#]|$)/, `/${subject}`), 'DELETE']
    const response = await page.fetch(target, {
      method,
      keepalive: true,
      referrerPolicy: 'origin',
      headers: { 'askfirst-proof': proof, ...(record && { 'content-type': 'application/json' }) },
      ...(record && { body: JSON.stringify(record) }),
    })
    const { status, headers, redirected } = response
    // After 301 and 302 a browser makes a GET of a POST (https://fetch.spec.whatwg.org/#http-redirect-fetch): the page of a
    // login says nothing of the record.
    const isPage = redirected && /html/.test(headers.get('content-type') ?? '')
    const isDone = status < 500 && !transient.includes(status) && !isPage
    return { isDone, wait: waitOf(headers.get('retry-after'), Date.now()) }
  } catch {
    return { isDone: false }
  } finally {
    page.removeEventListener('pagehide', leaves)
  }
}
