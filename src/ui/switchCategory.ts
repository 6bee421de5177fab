import type { PolicyCategory } from '../types'
import type { Draft } from './draftOf'

/** A category answers for its services, too. */
export function switchCategory(draft: Draft, { id, services }: PolicyCategory, on: boolean): void {
  for (const one of [id, ...services]) draft.set(one, on)
}
