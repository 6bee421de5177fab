import { parentDomains } from './parentDomains'

/**
 * The registrable domain of this page, `shop.co.uk`: the widest whose cookies the browser takes, which alone has the list
 * of public suffixes (RFC 6265bis §5.7). Undefined where it takes none.
 */
export function widestDomain({ document, location }: Window): string | undefined {
  return parentDomains(location.hostname)
    .reverse()
    .find((domain) => {
      const probe = `askfirst-probe=1;path=/;domain=${domain}`
      document.cookie = probe
      const isTaken = document.cookie.includes('askfirst-probe')
      document.cookie = `${probe};max-age=0`
      return isTaken
    })
}
