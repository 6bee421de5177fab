import { AskFirstError } from '../core/AskFirstError'
import { createPolicy } from '../core/createPolicy'
import { decodeRecord } from '../core/decodeRecord'
import type { Config } from '../types'
import { cookieValues } from './cookieValues'

interface Moment {
  /** Milliseconds since 1970; default now. */
  now?: number
}

/**
 * The same answer as a `Set-Cookie` value, for any response of the site's own host: Safari deletes what scripts stored
 * after seven days without a visit, what a server set stays. Value and expiry are those of the answer, which the cookie
 * tells to the day; it is never prolonged beyond. Undefined where there is no answer, or two and nobody can tell whose
 * which is.
 * @param cookieHeader of the request
 * @param cookie as in the page's config, but its `domain` by name: another would make a second cookie
 * @throws AskFirstError for `domain: 'auto'`, which the browser alone can find out
 */
export function refreshCookie(
  cookieHeader: string | null | undefined,
  { name = 'askfirst', domain }: NonNullable<Config['cookie']> = {},
  { now = Date.now() }: Moment = {},
): string | undefined {
  if (domain === 'auto') {
    throw new AskFirstError('cookie.domain "auto" is found out in the browser. Here, name the domain: "shop.example".')
  }
  const [value, ...others] = cookieValues(cookieHeader, name)
  if (value === undefined || others.length) return
  // Which notice it answers is not asked here, nor to what: the value goes back as it is.
  const revision = Number.parseInt(value.split('.')[1] ?? '', 36)
  const record = decodeRecord(value, { policy: createPolicy({ revision }, {}), now })
  if (!record) return
  const expires = new Date(record.expires).toUTCString()
  return `${name}=${value}; Path=/; Expires=${expires};${domain ? ` Domain=${domain};` : ''} Secure; SameSite=Lax`
}
