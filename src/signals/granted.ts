import type { Decisions } from '../types'

/** The first of these ids that is declared answers; a category that was asked for always is. */
export const granted = (decisions: Decisions, ...ids: string[]): boolean =>
  decisions[ids.find((id) => decisions[id]) ?? '']?.allowed === true
