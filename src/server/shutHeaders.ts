import { dropReports } from './dropReports'
import { withoutHints } from './withoutHints'

interface Shut {
  policy: string
  /** Address of the document. */
  page: string
}

/** Makes headers those of a sealed document: our policy beside its own, and nothing that reaches other hosts past it. */
export function shutHeaders(headers: Headers, { policy, page }: Shut): void {
  dropReports(headers, page)
  headers.append('content-security-policy', policy)
  headers.delete('speculation-rules')
  // Else browsers may look up the hosts of its links, before any is clicked: https://developer.mozilla.org/docs/Web/HTTP/Headers/X-DNS-Prefetch-Control
  headers.set('x-dns-prefetch-control', 'off')
  const link = headers.get('link')
  const kept = link && withoutHints(link, page)
  if (kept) headers.set('link', kept)
  else headers.delete('link')
}
