import type { Config } from '../types'
import { type Catalog, createCatalog } from './createCatalog'
import { type CriticalCatalogue, fromCatalogue } from './fromCatalogue'

/** What a config declares, before all that the catalogue knows; a service of its own in the catalogue's stead. */
export function catalogOf({ services = [] }: Config, critical: CriticalCatalogue): Catalog {
  const own = services.filter((one) => typeof one !== 'string')
  const known = Object.keys(critical).filter((id) => !own.some((one) => one.id === id))
  return createCatalog(
    own,
    known.flatMap((id) => fromCatalogue(critical, id) ?? []),
  )
}
