import type { Decisions } from '../types'

/** May all run that is declared? Then nothing is left to guard. */
export const allowsAll = (decisions: Decisions): boolean => Object.values(decisions).every(({ allowed }) => allowed)
