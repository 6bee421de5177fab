import type { Config } from '../types'

/** The hosts among `site.domains`, which may name them as addresses, too; what is neither is text for people. */
export const siteHosts = ({ site }: Config): string[] =>
  (site?.domains ?? []).flatMap((domain) => {
    const [, host] = /^\s*(?:https?:\/\/)?([\w-]+(?:\.[\w-]+)*)\/?\s*$/i.exec(domain) ?? []
    return host ? [host.toLowerCase()] : []
  })
