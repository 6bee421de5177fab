import { version } from '../../package.json'
import { allowsAll } from '../core/allowsAll'
import { contentSecurityPolicy } from '../core/contentSecurityPolicy'
import { declaredServices } from '../core/declaredServices'
import { siteHosts } from '../core/siteHosts'
import { type MarkConfig, mark } from '../mark'
import { firstTag } from '../mark/firstTag'
import { known } from '../services/known'
import type { Config } from '../types'
import { createVariant } from './createVariant'
import { decisions } from './decisions'
import { documentOf } from './documentOf'
import { dropReports } from './dropReports'
import type { Handler } from './Handler'
import { markBody } from './markBody'
import { shutHeaders } from './shutHeaders'

const wantsPage = ({ method, headers }: Request) =>
  /^(?:GET|HEAD)$/.test(method) && /\btext\/html\b/.test(headers.get('accept') ?? '')

function vary(headers: Headers) {
  const there = (headers.get('vary') ?? '').toLowerCase().split(/\s*,\s*/)
  for (const name of ['Cookie', 'Sec-GPC']) {
    if (!there.includes('*') && !there.includes(name.toLowerCase())) headers.append('vary', name)
  }
}

/**
 * Wraps a web-standard handler: `seal(config)(handler)`. Until the visitor has allowed everything, its HTML pages carry a
 * policy that refuses all but the page's origin and what was allowed, hints to connect elsewhere are taken out, and what
 * must not load is marked while it streams; once all is allowed they pass. A page then depends on the visitor:
 * `Vary: Cookie, Sec-GPC`, one ETag for each answer, config and version of askfirst, no `Last-Modified`; a cache that heeds
 * no `Vary` must not keep pages.
 * SVG and other XML have the policy of a visitor who has not answered, whoever asks, so that caches may keep them. A body
 * without a type is a page where it begins as one, else as XML is; all other types pass, but for their reports.
 * @param config the page's, and what the marker takes; `script` puts the tag of `askfirst-seal.js` into every page, for
 * an answer has to end in a reload here
 * @throws AskFirstError for a mistake in the config; the sealed handler for a page compressed with neither gzip nor
 * deflate, or in UTF-16
 */
export function seal(config: MarkConfig): (handler: Handler) => Handler {
  // Says now what is wrong with the config, not to a visitor.
  mark('', config)
  const { url, script, allows, onMark, guard, signals, ...rest } = config
  const site: Config = rest
  const declared = declaredServices(site, known)
  const hosts = siteHosts(site)
  // Of signals nothing is marked, and they may hold what no text can; those that a page can have are in its tag.
  const made = JSON.stringify([version, site, url, firstTag(config)?.html])
  const exempt = decisions(null, site)
  const strict = contentSecurityPolicy({ services: declared.filter(({ id }) => exempt[id]?.allowed), hosts })

  const judge = (request: Request) => {
    const gpc = request.headers.get('sec-gpc') === '1'
    const decided = decisions(request.headers.get('cookie'), site, { gpc })
    const isAllowed = (id: string) => decided[id]?.allowed === true
    const isWhole = allowsAll(decided)
    const services = declared.filter(({ id }) => isAllowed(id))
    const policy = isWhole ? undefined : contentSecurityPolicy({ services, hosts })
    const ids = Object.keys(decided).filter(isAllowed)
    const free = declared.flatMap(({ id }) => (allows?.(id) ? id : []))
    return { policy, isAllowed: isWhole ? () => true : isAllowed, variant: createVariant(`${made} ${ids} ${free}`) }
  }

  const conditionsOf = (request: Request, { variant }: ReturnType<typeof judge>) => {
    if (!wantsPage(request)) return request
    const headers = new Headers(request.headers)
    const tags = variant.known(headers.get('if-none-match') ?? '')
    if (tags) headers.set('if-none-match', tags)
    else headers.delete('if-none-match')
    // By its time a page of another answer would count as unchanged, and a part of one cannot be marked.
    for (const header of ['if-modified-since', 'if-range', 'range']) headers.delete(header)
    return new Request(request, { headers })
  }

  return (handler) => async (request, connection) => {
    const judged = judge(request)
    const response = await handler(conditionsOf(request, judged), connection)
    const { kind, body } = await documentOf(response)
    const isUnchanged = response.status === 304 && wantsPage(request)
    const headers = new Headers(response.headers)
    const { status, statusText } = response
    const send = (content: typeof body) => new Response(content, { status, statusText, headers })
    if (!kind && !isUnchanged) {
      if (!headers.has('nel') && !headers.has('report-to')) return response
      // Any response of an origin makes browsers report its errors: https://www.w3.org/TR/network-error-logging/
      dropReports(headers, request.url)
      return send(body)
    }
    if (kind === 'xml') {
      shutHeaders(headers, { policy: strict, page: request.url })
      return send(body)
    }
    const etag = headers.get('etag')
    vary(headers)
    headers.delete('last-modified')
    if (etag) headers.set('etag', judged.variant.tag(etag))
    if (judged.policy !== undefined) shutHeaders(headers, { policy: judged.policy, page: request.url })
    const isMarked = judged.policy !== undefined || script
    if (isMarked && request.method === 'HEAD') headers.delete('content-length')
    if (!isMarked || !body || request.method === 'HEAD' || status === 206 || kind !== 'page') return send(body)
    const page = new URL(url ?? request.url)
    // Not resolved: the path `//a.example/x` would make that host the site's own.
    page.pathname = new URL(request.url).pathname
    const options: MarkConfig = {
      ...config,
      guard: 'seal',
      url: page.href,
      allows: (id) => judged.isAllowed(id) || allows?.(id) === true,
    }
    return send(await markBody(body, headers, options))
  }
}
