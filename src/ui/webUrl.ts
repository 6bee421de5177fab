/** A link's address as it stands; undefined where a click would run script (`javascript:`) or lead to no page. */
export function webUrl(url: string | undefined): string | undefined {
  if (url && URL.canParse(url, document.baseURI) && /^https?:/.test(new URL(url, document.baseURI).protocol)) return url
  return undefined
}
