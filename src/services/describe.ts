import type { CatalogueId, Service } from '../types'
import { details } from './details'
import { translateEntry } from './translateEntry'

/**
 * A service of the catalogue, whole, in one language.
 * @param language BCP 47 tag
 */
export const describe = (id: CatalogueId, language: string): Service<CatalogueId, string> =>
  translateEntry(details[id], language)
