import type { PolicyCategory } from '../types'
import type { Draft } from './draftOf'

interface ServiceSwitch {
  draft: Draft
  category: PolicyCategory
  id: string
  on: boolean
}

/** A category whose services differ is not granted as such: in doubt, refuse. */
export function switchService({ draft, category, id, on }: ServiceSwitch): void {
  draft.set(id, on)
  draft.set(
    category.id,
    category.services.every((service) => draft.get(service)),
  )
}
