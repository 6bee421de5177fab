import type { Policy } from '../types'

/** Ids of every category and service that the visitor answers for, in the policy's order. */
export const askedIds = ({ categories }: Policy): string[] =>
  categories.flatMap(({ id, mode, services }) => (mode === 'exempt' ? [] : [id, ...services]))
