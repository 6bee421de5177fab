/** Any page of the web: what is relative stays on it. */
const page = 'https://page.invalid'

/** A link's address as it stands; undefined where a click would run script (`javascript:`) or lead to no page. */
export function webUrl(url: string | undefined): string | undefined {
  if (url && URL.canParse(url, page) && /^https?:/.test(new URL(url, page).protocol)) return url
  return undefined
}
