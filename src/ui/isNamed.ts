import type { Pattern } from '../types'

/** Does a declared name, `_ga` or `_ga*`, mean this one? */
export const isNamed = (pattern: Pattern, name: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
