import type { CatalogueId, DefaultCategoryId, Service, StorageEntry } from '../types'
import type { DescriptionId } from './DescriptionId'
import type { PurposeId } from './PurposeId'

/**
 * What is known of a service, its texts by their ids: what it does and why it is necessary among `descriptions`, what a
 * storage entry is for among `purposes`. An entry with a `domain` lies on that other site: it is declared, but a page can
 * neither guard nor sweep it, so that its name says nothing of the page's own.
 */
export interface CatalogueEntry extends Required<Omit<Service<CatalogueId>, 'description' | 'storage' | 'reason'>> {
  category: DefaultCategoryId
  description: DescriptionId
  /** Of a necessary one, and of no other. */
  reason?: DescriptionId
  storage: readonly (Omit<StorageEntry, 'duration' | 'purpose'> & { duration: string; purpose: PurposeId })[]
  transfers: readonly { country: string; safeguard: string }[]
}
