import type { Service } from '../types'
import type { StorageChannel } from './isStorage'

interface Claim {
  service: string
  length: number
  /** What comes after the host. */
  path?: string
}

/**
 * Finds the services that claim a target, for gates, sweep and declaration alike.
 * A target is `host/path?query` for `url`, else the name of what is stored. Of several claims the longest pattern
 * counts; those that tie are all returned, and all must be allowed.
 * @param besides services that are passed over
 */
export interface Catalog {
  match(kind: StorageChannel | 'url', target: string, besides?: ReadonlySet<string>): string[]
}

const fits = (path: string | undefined, target: string) =>
  !path ||
  (path.endsWith('*') ? target.startsWith(path.slice(0, -1)) : target === path || target.startsWith(`${path}?`))

export function createCatalog(services: Iterable<Service>): Catalog {
  /** By kind, and by host or name as the pattern has it. */
  const index = new Map<string, Map<string, Claim[]>>()
  /** How long the names are that end in `*`, without it. */
  const lengths = new Set<number>()

  const claim = (kind: string, pattern: string, entry: Claim) => {
    const table = index.get(kind) ?? new Map<string, Claim[]>()
    index.set(kind, table)
    const claims = table.get(pattern) ?? []
    claims.push(entry)
    table.set(pattern, claims)
  }

  const read = () => {
    for (const { id: service, urls = [], storage = [] } of services) {
      try {
        for (const url of urls) {
          const [host = ''] = url.split('/', 1)
          claim('url', host.toLowerCase(), { service, length: url.length, path: url.slice(host.length) })
        }
        for (const { kind, name } of storage) {
          claim(kind, name, { service, length: name.length })
          if (name.endsWith('*')) lengths.add(name.length - 1)
        }
      } catch {
        // What is no list, or no text, declares nothing; `checkConfig` says so.
      }
    }
  }

  /** All patterns without a path that the target fits. */
  function* patterns(kind: string, target: string) {
    if (kind === 'url') {
      // A name that ends in a dot is the same host's: https://www.rfc-editor.org/rfc/rfc1034#section-3.1
      const host = target.split(/\.?[/?]/, 1)[0]?.toLowerCase() ?? ''
      yield host
      for (let dot = host.indexOf('.'); dot > 0; dot = host.indexOf('.', dot + 1)) yield `*${host.slice(dot)}`
    } else {
      yield target
      for (const length of lengths) yield `${target.slice(0, length)}*`
    }
  }

  return {
    match(kind, target, besides) {
      if (!index.size) read()
      let best: Claim[] = []
      const path = kind === 'url' ? target.replace(/^[^/?]*/, '') || '/' : ''
      for (const table of kind === 'state' ? index.values() : [index.get(kind)]) {
        for (const pattern of patterns(kind, target)) {
          for (const entry of table?.get(pattern) ?? []) {
            if (besides?.has(entry.service) || !fits(entry.path, path)) continue
            const ahead = entry.length - (best[0]?.length ?? 0)
            if (ahead > 0) best = [entry]
            else if (!ahead) best.push(entry)
          }
        }
      }
      return [...new Set(best.map((entry) => entry.service))]
    },
  }
}
