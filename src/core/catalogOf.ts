import type { Config, Service } from '../types'
import { type Catalog, createCatalog } from './createCatalog'

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
  return {
    match(kind, target) {
      const found = match(kind, target)
      const meant = found.filter((id) => declared.has(id))
      return meant.length ? meant : found
    },
  }
}
