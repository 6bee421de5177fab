import type { CatalogueId } from '../../src/types'
import type { Cases } from './cases/Cases'
import marketing from './cases/marketing'
import necessary from './cases/necessary'
import preferences from './cases/preferences'
import statistics from './cases/statistics'

export const cases: Record<CatalogueId, Cases> = { ...necessary, ...preferences, ...statistics, ...marketing }
