/** Relations of a `Link` header that make a browser connect or fetch: https://html.spec.whatwg.org/#linkTypes */
const fetching = /^(?:preconnect|dns-prefetch|preload|modulepreload|prefetch|prerender|stylesheet|icon|manifest)$/i

/** A `Link` header without the hints that reach other hosts; undefined where nothing is left of it. */
export function withoutHints(link: string, page: string): string | undefined {
  const { host } = new URL(page)
  const kept = link.split(/,(?=\s*<)/).filter((entry) => {
    const [, address = ''] = /<([^>]*)>/.exec(entry) ?? []
    const [, quoted, bare] = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;]+))/i.exec(entry) ?? []
    const isHint = (quoted ?? bare ?? '').split(/\s+/).some((rel) => fetching.test(rel))
    return !isHint || (URL.canParse(address, page) && new URL(address, page).host === host)
  })
  return kept.length ? kept.join(',') : undefined
}
