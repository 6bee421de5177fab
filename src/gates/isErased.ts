const age = /^.*;\s*max-age\s*=\s*([^;]*)/is
const expiry = /^.*;\s*expires\s*=([^;]*)/is

/**
 * Does this, written to `document.cookie`, only take a cookie away? That may always be written. The last of each attribute
 * counts, and an age before a date: https://httpwg.org/http-extensions/draft-ietf-httpbis-rfc6265bis.html#section-5.7
 */
export function isErased(cookie: string): boolean {
  const [, seconds] = age.exec(cookie) ?? []
  return seconds ? /^(-\d+|0)\s*$/.test(seconds) : Date.parse(expiry.exec(cookie)?.[1] ?? '') < Date.now()
}
