import type { Config } from '../types'

/**
 * The hosts among `site.domains`, which may name them as addresses, too (what is neither is text for people), and that of
 * `records`, with its port.
 */
export const siteHosts = ({ site, records = '' }: Config): string[] => {
  const domains = (site?.domains ?? []).map(
    (domain) => /^\s*(?:https?:\/\/)?([\w-]+(?:\.[\w-]+)*)\/?\s*$/i.exec(domain)?.[1],
  )
  return [...domains, /^(?:https?:)?\/\/([^/?#]+)/i.exec(records)?.[1]].flatMap((host) => host?.toLowerCase() ?? [])
}
