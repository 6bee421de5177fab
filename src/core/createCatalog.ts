import type { Service, StorageKind } from '../types'

interface Claim {
  service: string
  /** The site's declarations beat the catalogue's. */
  rank: number
  length: number
  path?: string
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
  path === undefined ||
  (path.endsWith('*') ? target.startsWith(path.slice(0, -1)) : target === path || target.startsWith(`${path}?`))

export function createCatalog(own: Iterable<Service>, shipped: Iterable<Service> = []): Catalog {
  const index = new Map<string, Claim[]>()
  const prefixes = new Set<number>()

  const claim = (key: string, entry: Claim) => {
    const there = index.get(key)
    if (there) there.push(entry)
    else index.set(key, [entry])
  }

  const read = (services: Iterable<Service>, rank: number) => {
    for (const { id: service, urls = [], storage = [] } of services) {
      for (const url of urls) {
        const at = url.indexOf('/')
        const host = (at < 0 ? url : url.slice(0, at)).toLowerCase()
        const path = at < 0 ? {} : { path: url.slice(at) }
        claim(`url:${host.replace('*', '')}`, { service, rank, length: url.length, ...path })
      }
      for (const { kind, name } of storage) {
        claim(`${kind}:${name}`, { service, rank, length: name.length })
        if (name.endsWith('*')) prefixes.add(name.length - 1)
      }
    }
  }
  function* keys(kind: string, target: string) {
    if (kind === 'url') {
      const host = target.split(/[/?]/, 1)[0]?.toLowerCase() ?? ''
      yield host
      for (let dot = host.indexOf('.'); dot > 0; dot = host.indexOf('.', dot + 1)) yield host.slice(dot)
    } else {
      yield target
      for (const length of prefixes) if (target.length >= length) yield `${target.slice(0, length)}*`
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
      for (const key of keys(kind, target)) {
        for (const entry of index.get(`${kind}:${key}`) ?? []) {
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
