/**
 * A third party's `Set-Cookie`. `home` is where its host lives: under its own name the cookie has the vendor's
 * domain; as a path of a shared origin it gets that path, so that the vendors played there do not see each other's.
 * `SameSite=None; Secure` is what a cookie needs to be sent from another site; browsers take `Secure` from loopback,
 * too.
 */
export function setCookie({ name, value, days, domain, httpOnly }, home) {
  const { hostname, pathname } = new URL(home)
  const own = pathname === '/'
  return [
    `${name}=${value}`,
    `Path=${pathname}`,
    ...(own && domain && (hostname === domain || hostname.endsWith(`.${domain}`)) ? [`Domain=${domain}`] : []),
    ...(days ? [`Max-Age=${Math.round(days * 86400)}`] : []),
    ...(httpOnly ? ['HttpOnly'] : []),
    'SameSite=None',
    'Secure',
  ].join('; ')
}
