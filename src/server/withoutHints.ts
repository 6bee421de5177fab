/** Relations of a `Link` header that make a browser connect or fetch: https://html.spec.whatwg.org/#linkTypes */
const fetching =
  /\b(?:preconnect|dns-prefetch|preload|modulepreload|prefetch|prerender|stylesheet|icon|manifest|compression-dictionary)\b/i
/** One link with its parameters: https://www.rfc-editor.org/rfc/rfc8288#section-3 */
const links = /(?:<[^>]*>|"(?:[^"\\]|\\.)*"|[^,])+/g

/** A `Link` header without the hints that reach other hosts; undefined where nothing is left of it. */
export function withoutHints(link: string, page: string): string | undefined {
  const { host } = new URL(page)
  const kept = (link.match(links) ?? []).filter((entry) => {
    const [whole = '', address = ''] = /<([^>]*)>/.exec(entry) ?? []
    // Wherever it names such a relation: browsers read headers that are written badly, too.
    const isHint = fetching.test(entry.replace(whole, ''))
    return !isHint || (URL.canParse(address, page) && new URL(address, page).host === host)
  })
  return kept.join(',').trim() || undefined
}
