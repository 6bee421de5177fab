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
  const link = headers.get('link')
  const kept = link && withoutHints(link, page)
  if (kept) headers.set('link', kept)
  else headers.delete('link')
}
