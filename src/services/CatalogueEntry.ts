import type { CatalogueId, DefaultCategoryId, Service, StorageEntry } from '../types'
import type { Texts } from './Texts'

/**
 * A `Service` with nothing left out and its texts in every language. A storage entry with a `domain` lies on that other
 * site: it is declared, but a page can neither guard nor sweep it, so that its name says nothing of the page's own.
 */
export interface CatalogueEntry extends Required<Omit<Service<CatalogueId>, 'description' | 'storage' | 'reason'>> {
  category: DefaultCategoryId
  description: Texts
  storage: readonly (Omit<StorageEntry, 'duration' | 'purpose'> & { duration: string; purpose: Texts })[]
  transfers: readonly { country: string; safeguard: string }[]
}
