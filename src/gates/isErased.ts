const age = /;\s*max-age\s*=\s*(0|-\d+)\s*(;|$)/i
const expiry = /;\s*expires\s*=([^;]*)/i

/** Does this, written to `document.cookie`, only take a cookie away? That may always be written. */
export const isErased = (cookie: string): boolean =>
  age.test(cookie) || Date.parse(expiry.exec(cookie)?.[1] ?? '') < Date.now()
