/** A JSON list without its brackets, as these headers hold it; empty where it is none. */
function list(header: string | null): unknown[] {
  try {
    return JSON.parse(`[${header ?? ''}]`)
  } catch {
    return []
  }
}

const urlsOf = (group: unknown): string[] =>
  typeof group === 'object' && group && 'endpoints' in group && Array.isArray(group.endpoints)
    ? group.endpoints.map((one) => String(one?.url))
    : []
const read = (group: unknown, key: string): unknown =>
  typeof group === 'object' && group ? Reflect.get(group, key) : undefined

/**
 * Takes out of a page's headers where a browser would send reports to other hosts; no policy keeps it from that.
 * https://www.w3.org/TR/reporting-1/ · https://www.w3.org/TR/network-error-logging/ · https://www.w3.org/TR/CSP3/#directive-report-uri
 * @param page its address
 */
export function dropReports(headers: Headers, page: string): void {
  const isOwn = (url: string) => URL.canParse(url, page) && new URL(url, page).host === new URL(page).host
  const set = (name: string, parts: string[], glue = ', ') => {
    if (parts.length) headers.set(name, parts.join(glue))
    else headers.delete(name)
  }
  const groups = list(headers.get('report-to')).filter((group) => urlsOf(group).every(isOwn))
  const names: unknown[] = [undefined, ...groups.map((group) => read(group, 'group') ?? 'default')]
  set(
    'report-to',
    groups.map((group) => JSON.stringify(group)),
  )
  // One that names no group ends what an earlier one began.
  const errors = list(headers.get('nel')).filter((one) => names.includes(read(one, 'report_to')))
  set(
    'nel',
    errors.map((one) => JSON.stringify(one)),
  )
  const endpoints = headers.get('reporting-endpoints')?.match(/[\w*.-]+\s*=\s*"(?:[^"\\]|\\.)*"[^,]*/g) ?? []
  set(
    'reporting-endpoints',
    endpoints.filter((one) => isOwn(/"(.*)"/.exec(one)?.[1] ?? '')),
  )
  for (const name of ['content-security-policy', 'content-security-policy-report-only']) {
    const policy = headers.get(name)?.replace(/(^|[;,])\s*report-uri(?=\s)([^;,]*)/gi, (_, before, urls) => {
      const own = urls.split(/\s+/).filter((url: string) => url && isOwn(url))
      return own.length ? `${before} report-uri ${own.join(' ')}` : before
    })
    if (policy !== undefined) set(name, policy ? [policy] : [])
  }
}
