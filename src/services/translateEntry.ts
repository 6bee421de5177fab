import type { CatalogueId, Service } from '../types'
import type { CatalogueEntry } from './CatalogueEntry'
import type { Texts } from './Texts'

/**
 * The entry as a service that is declared by hand, in one language.
 * @param language BCP 47 tag; each text falls back from `sv-FI` to `sv`, then to English
 */
export function translateEntry(entry: CatalogueEntry, language: string): Service<CatalogueId> {
  const base = language.split('-', 1)[0]?.toLowerCase() ?? ''
  const say = (texts: Texts) => new Map(Object.entries(texts)).get(base) || texts.en
  return {
    ...entry,
    description: say(entry.description),
    storage: entry.storage.map((item) => ({ ...item, purpose: say(item.purpose) })),
  }
}
