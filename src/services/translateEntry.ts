import type { CatalogueId, Service } from '../types'
import type { CatalogueEntry } from './CatalogueEntry'
import { descriptions } from './descriptions'
import { purposes } from './purposes'
import { sayIn } from './sayIn'

/**
 * The entry as a service that is declared by hand, in one language.
 * @param language BCP 47 tag; each text falls back as `sayIn` says
 */
export function translateEntry(entry: CatalogueEntry, language: string): Service<CatalogueId, string> {
  const purpose = sayIn(purposes, language)
  return {
    ...entry,
    description: sayIn(descriptions, language)(entry.id),
    storage: entry.storage.map((item) => ({ ...item, purpose: purpose(item.purpose) })),
  }
}
