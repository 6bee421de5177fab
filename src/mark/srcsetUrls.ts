/** The addresses in a `srcset`: https://html.spec.whatwg.org/#parsing-a-srcset-attribute */
export function srcsetUrls(srcset: string): string[] {
  const urls: string[] = []
  for (let rest = srcset; ; ) {
    rest = rest.replace(/^[\s,]+/, '')
    const url = /^\S+/.exec(rest)?.[0]
    if (!url) return urls
    urls.push(url.replace(/,+$/, ''))
    rest = rest.slice(url.length)
    // Commas in parentheses belong to a descriptor.
    if (!url.endsWith(',')) rest = rest.replace(/^(?:\([^)]*\)?|[^,(])*/, '')
  }
}
