import type { Pattern, Service } from '../types'

export interface Allowed {
  /** Services that may be reached, with their `urls`. */
  services: Iterable<Service>
  /** The site's own hosts besides the page's origin. */
  hosts?: Iterable<string>
}

/**
 * A pattern as a source of CSP, which knows no query and no beginning of a name: it may be wider, never narrower. What it
 * lets through too much is left to the gates. https://www.w3.org/TR/CSP3/#framework-directive-source-list
 */
function source(pattern: Pattern): string {
  const at = pattern.indexOf('/')
  if (at < 0) return pattern
  const [path = '', query] = pattern.slice(at).split('?')
  const isBeginning = query === undefined && path.endsWith('*')
  const whole = isBeginning ? path.slice(0, path.lastIndexOf('/') + 1) : path
  return (
    pattern.slice(0, at) + (whole === '/' && isBeginning ? '' : whole.replaceAll(';', '%3B').replaceAll(',', '%2C'))
  )
}

/**
 * The seal's policy, a value of `Content-Security-Policy`: everything is refused but the page's origin, the site's own
 * hosts and what is allowed. Inline code and `eval` stay the site's own affair: its own policy, if it has one, is obeyed
 * beside this one. It says nothing of `preconnect`, WebRTC and storage, for CSP cannot.
 */
export function contentSecurityPolicy({ services, hosts = [] }: Allowed): string {
  const sources = new Set(hosts)
  for (const { urls = [] } of services) for (const url of urls) sources.add(source(url))
  const sorted = [...sources].sort()
  // A source without scheme does not take in WebSockets on a page of https: https://www.w3.org/TR/CSP3/#match-schemes
  const sockets = sorted.filter((one) => !one.includes('/')).map((one) => `wss://${one}`)
  const all = ["default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:", ...sorted, ...sockets].join(' ')
  return `${all}; ${["form-action 'self'", ...sorted].join(' ')}`
}
