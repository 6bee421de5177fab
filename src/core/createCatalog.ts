import type { Service, StorageKind } from '../types'

interface Claim {
  service: string
  /** The site's declarations beat the catalogue's. */
  rank: number
  length: number
  path?: string | undefined
}

/**
 * Finds the services that claim a target, for gates, sweep and declaration alike.
 * A target is `host/path?query` for `url`, else the name of what is stored. Of several claims the site's beat the
 * catalogue's, then the longest pattern; those that tie are all returned, and all must be allowed.
 */
export interface Catalog {
  match(kind: StorageKind | 'url', target: string): string[]
}

const fits = (path: string | undefined, target: string) =>
  !path ||
  (path.endsWith('*') ? target.startsWith(path.slice(0, -1)) : target === path || target.startsWith(`${path}?`))

export function createCatalog(own: Iterable<Service>, shipped: Iterable<Service> = []): Catalog {
  /** By kind, and by what a target of that kind is looked up by; what ends in `*` is a kind of its own, without it. */
  const index = new Map<string, Map<string, Claim[]>>()
  const prefixes = new Set<number>()

  const claim = (kind: string, key: string, entry: Claim) => {
    const claims = index.get(kind) ?? new Map<string, Claim[]>()
    index.set(kind, claims.set(key, [...(claims.get(key) ?? []), entry]))
  }

  const read = (services: Iterable<Service>, rank: number) => {
    for (const { id: service, urls = [], storage = [] } of services) {
      try {
        for (const url of urls) {
          const [, host = '', path] = /^([^/]*)(.*)/.exec(url) ?? []
          claim('url', host.toLowerCase().replace('*', ''), { service, rank, length: url.length, path })
        }
        for (const { kind, name } of storage) {
          const entry = { service, rank, length: name.length }
          if (!name.endsWith('*')) claim(kind, name, entry)
          else {
            claim(`${kind}*`, name.slice(0, -1), entry)
            prefixes.add(name.length - 1)
          }
        }
      } catch {
        // What is no list, or no text, declares nothing; `checkConfig` says so.
      }
    }
  }

  function* claims(kind: string, target: string) {
    if (kind === 'url') {
      const host = target.split(/[/?]/, 1)[0]?.toLowerCase() ?? ''
      const hosts = index.get(kind)
      yield hosts?.get(host)
      for (let dot = host.indexOf('.'); dot > 0; dot = host.indexOf('.', dot + 1)) yield hosts?.get(host.slice(dot))
    } else {
      yield index.get(kind)?.get(target)
      const starred = index.get(`${kind}*`)
      for (const length of prefixes) if (target.length >= length) yield starred?.get(target.slice(0, length))
    }
  }

  return {
    match(kind, target) {
      // A page's first catalogue is often replaced by its config's before anything is looked up.
      if (!index.size) {
        read(own, 1)
        read(shipped, 0)
      }
      let best: Claim[] = []
      const path = kind === 'url' ? target.replace(/^[^/?]*/, '') || '/' : ''
      for (const entries of claims(kind, target)) {
        for (const entry of entries ?? []) {
          if (!fits(entry.path, path)) continue
          const first = best[0]
          const ahead = first ? entry.rank - first.rank || entry.length - first.length : 1
          if (ahead > 0) best = [entry]
          else if (!ahead) best.push(entry)
        }
      }
      return [...new Set(best.map((entry) => entry.service))]
    },
  }
}
