import type { CatalogueId, Service } from '../types'
import type { CatalogueEntry } from './CatalogueEntry'
import type { DescriptionId } from './DescriptionId'
import type { PurposeId } from './PurposeId'

interface Speaker {
  description: (id: DescriptionId) => string
  purpose: (id: PurposeId) => string
}

/** The entry with its texts said: a service as one that is declared by hand. */
export function speakEntry(entry: CatalogueEntry, { description, purpose }: Speaker): Service<CatalogueId, string> {
  const { reason, ...facts } = entry
  return {
    ...facts,
    description: description(entry.description),
    ...(reason && { reason: description(reason) }),
    storage: entry.storage.map((item) => ({ ...item, purpose: purpose(item.purpose) })),
  }
}
