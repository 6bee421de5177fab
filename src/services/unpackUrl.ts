/** Reads a url pattern as `scripts/catalogue/packUrl.mjs` writes it. */
export function unpackUrl(id: string, packed: string): string {
  const url = (packed.startsWith('.') ? id.replaceAll('-', '') + packed : packed).replace(/\.(?=\/?$)/, '.com')
  if (!url.includes('/')) return `*.${url}`
  return url.replace(/^([^/]+)\/$/, '$1')
}
