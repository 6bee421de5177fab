import type { CatalogueId } from '../types'
import type { CatalogueEntry } from './CatalogueEntry'
import * as marketing from './catalogue/marketing'
import * as necessary from './catalogue/necessary'
import * as preferences from './catalogue/preferences'
import * as statistics from './catalogue/statistics'

const shipped = { ...necessary, ...preferences, ...statistics, ...marketing }
type Shipped = (typeof shipped)[keyof typeof shipped]

/** All that askfirst knows of each service: the lazy part of the catalogue, whose critical part is `critical.ts`. */
export const details: Readonly<Record<CatalogueId, CatalogueEntry>> = Object.fromEntries(
  Object.values(shipped).map((entry) => [entry.id, entry]),
  // Its keys are the ids of what it holds; an id without a file is then missing, and does not compile.
) as { [Id in Shipped['id']]: Extract<Shipped, { id: Id }> }
