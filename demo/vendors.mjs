import amplitude from './vendors/amplitude.mjs'
import google from './vendors/google.mjs'
import hotjar from './vendors/hotjar.mjs'
import linkedin from './vendors/linkedin.mjs'
import matomo from './vendors/matomo.mjs'
import meta from './vendors/meta.mjs'
import microsoft from './vendors/microsoft.mjs'
import mixpanel from './vendors/mixpanel.mjs'
import plausible from './vendors/plausible.mjs'
import posthog from './vendors/posthog.mjs'
import segment from './vendors/segment.mjs'
import { setCookie } from './vendors/setCookie.mjs'
import tiktok from './vendors/tiktok.mjs'
import vimeo from './vendors/vimeo.mjs'
import youtube from './vendors/youtube.mjs'

/**
 * Each plays the hosts of one company: `{ hosts, play }`, where `play({ host, path, query, method, cookies, url })`
 * gives `{ status?, type?, body?, headers?, cookies? }`. `cookies` that come in are a record, those that go out a list
 * for `setCookie`. What is undefined is a path that the vendor is not known to have: 404.
 */
const vendors = [
  amplitude,
  google,
  hotjar,
  linkedin,
  matomo,
  meta,
  microsoft,
  mixpanel,
  plausible,
  posthog,
  segment,
  tiktok,
  vimeo,
  youtube,
]

/** Every host that is played; `*.x.com` stands for its sub-domains. */
export const vendorHosts = vendors.flatMap(({ hosts }) => hosts)

const plays = (pattern, host) => (pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern)

const readCookies = (header = '') =>
  Object.fromEntries(
    header
      .split('; ')
      .filter(Boolean)
      .map((pair) => [pair.split('=', 1)[0], pair.slice(pair.indexOf('=') + 1)]),
  )

/** A page of any origin may ask, with its cookies; that is how all of these answer. */
const openTo = ({ origin, 'access-control-request-headers': asked }) => ({
  'access-control-allow-origin': origin ?? '*',
  ...(origin && { 'access-control-allow-credentials': 'true' }),
  'access-control-allow-methods': 'GET, POST, PUT, OPTIONS',
  ...(asked && { 'access-control-allow-headers': asked }),
  'cross-origin-resource-policy': 'cross-origin',
})

/**
 * A handler of Node's `http` that plays one host, or undefined where nobody here plays it. It reads `request.url` as
 * the
 * path on that host.
 * @param {string} host without port
 * @param {(host: string) => string} url where a host lives: `https://x` (with host mapping), or `http://y:1/x`
 */
export function vendorHandler(host, url = (name) => `https://${name}`) {
  const vendor = vendors.find(({ hosts }) => hosts.some((pattern) => plays(pattern, host)))
  if (!vendor) return
  return async (request, response) => {
    const { pathname: path, searchParams: query } = new URL(`https://host.invalid${request.url}`)
    const { method, headers } = request
    request.resume()
    const sent = readCookies(headers.cookie)
    const answer =
      method === 'OPTIONS'
        ? { status: 204 }
        : ((await vendor.play({ host, path, query, method, cookies: sent, url })) ?? {
            status: 404,
            body: 'not played',
          })
    const { status = 200, type = 'text/plain', body = '', cookies = [], headers: more } = answer
    // Who is known keeps the number that he was given.
    const news = cookies.filter(({ name }) => !Object.hasOwn(sent, name)).map((cookie) => setCookie(cookie, url(host)))
    response.writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
      ...openTo(headers),
      ...more,
      ...(news.length && { 'set-cookie': news }),
    })
    response.end(body)
  }
}
