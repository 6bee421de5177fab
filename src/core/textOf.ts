import type { Words } from '../types'

/** The text under a key that a site may have made up: the id of a category. */
export const textOf = (words: Partial<Words>, key: string): string | undefined =>
  Object.entries(words).find(([one]) => one === key)?.[1]
