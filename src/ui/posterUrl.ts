import type { AskFirst } from '../types'

/**
 * The picture for a placeholder: `data-askfirst-poster`, or `data-poster`, of the frame or its template. From this
 * origin or one of the site's own domains alone: any other would be contacted before it may.
 */
export function posterUrl(askfirst: AskFirst, ...elements: Element[]): string | undefined {
  const given = elements.flatMap(
    (one) => one.getAttribute('data-askfirst-poster') ?? one.getAttribute('data-poster') ?? [],
  )
  if (!given[0] || !URL.canParse(given[0], document.baseURI)) return undefined
  const { href, origin, hostname } = new URL(given[0], document.baseURI)
  if (origin === location.origin || askfirst.policy().config.site?.domains?.includes(hostname)) return href
  console.error(`askfirst: the poster ${href} is not of this site. Put it there, or its host into site.domains.`)
  return undefined
}
