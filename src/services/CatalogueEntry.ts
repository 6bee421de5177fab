import type { CatalogueId, DefaultCategoryId, Service, StorageEntry } from '../types'
import type { PurposeId } from './PurposeId'

/**
 * What is known of a service, but its texts: `descriptions` has one under its id, and a storage entry names its purpose
 * among `purposes`. An entry with a `domain` lies on that other site: it is declared, but a page can neither guard nor
 * sweep it, so that its name says nothing of the page's own.
 */
export interface CatalogueEntry extends Required<Omit<Service<CatalogueId>, 'description' | 'storage' | 'reason'>> {
  category: DefaultCategoryId
  storage: readonly (Omit<StorageEntry, 'duration' | 'purpose'> & { duration: string; purpose: PurposeId })[]
  transfers: readonly { country: string; safeguard: string }[]
}
