import type { Config, Service } from '../types'
import { type Catalog, createCatalog } from './createCatalog'

/** Of what was found, so much is remembered. */
const most = 500

/**
 * What a config declares, before all that the catalogue knows; a service of its own in the catalogue's stead. Where
 * services of the catalogue tie, as descendants of one program do, those are meant that the config declares.
 */
export function catalogOf({ services = [] }: Config, known: readonly Service[]): Catalog {
  const own = services.filter((one) => typeof one !== 'string')
  const declared = new Set(services.map((one) => (typeof one === 'string' ? one : one.id)))
  const owned = new Set(own.map(({ id }) => id))
  const { match } = createCatalog(
    own,
    known.filter(({ id }) => !owned.has(id)),
  )
  // A page stores under few names, again and again.
  const found = new Map<string, string[]>()
  return {
    match(kind, target) {
      const key = `${kind}:${target}`
      let meant = found.get(key)
      if (!meant) {
        const all = match(kind, target)
        const those = all.filter((id) => declared.has(id))
        meant = those.length ? those : all
        if (found.size >= most) found.clear()
        found.set(key, meant)
      }
      return meant
    },
  }
}
