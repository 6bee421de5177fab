import type { Config, Service } from '../types'
import { type Catalog, createCatalog } from './createCatalog'

/** Of what was found, so much is remembered. */
const most = 500

/**
 * For a config the catalogue of what it declares, before all that is shipped; a service of its own in the shipped one's
 * stead. Where shipped services tie, as descendants of one program do, those are meant that the config declares.
 */
export function catalogsOf(services: Iterable<Service>): (config: Config) => Catalog {
  const shipped = createCatalog(services)
  return ({ services = [] }) => {
    const listed = services.filter((one) => typeof one !== 'string')
    const own = createCatalog(listed)
    const owned = new Set(listed.map(({ id }) => id))
    const declared = new Set<unknown>(services)
    const find: Catalog['match'] = (kind, target) => {
      const mine = own.match(kind, target)
      // The catalogue has names as short as `uid`, and an application's state may, too.
      if (mine.length || kind === 'state') return mine
      const all = shipped.match(kind, target, owned)
      const those = all.filter((id) => declared.has(id))
      return those.length ? those : all
    }
    // A page stores under few names, again and again.
    const found = new Map<string, string[]>()
    return {
      match(kind, target) {
        const key = `${kind}:${target}`
        let meant = found.get(key)
        if (!meant) {
          meant = find(kind, target)
          if (found.size >= most) found.clear()
          found.set(key, meant)
        }
        return meant
      },
    }
  }
}
