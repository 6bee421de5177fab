import { known } from './known'

/** The category of each service of the catalogue. */
export const categories: Readonly<Record<string, string>> = Object.fromEntries(
  known.map(({ id, category }) => [id, category]),
)
