import type { Category, Config } from '../types'
import { AskFirstError } from './AskFirstError'
import { defaultCategories, isFit, resolveRegime, usualMode } from './createPolicy'

/**
 * Looks for what one part of a config says against another.
 * @throws AskFirstError for the first contradiction
 */
export function checkSense(config: Config, catalogue: Readonly<Record<string, string>>): void {
  const regime = resolveRegime(config)
  /** One config for all regions: what one of them has no room for may fit another. */
  const isAnywhere = config.regime === 'region' || typeof config.regime === 'function'
  const shipped = new Map(Object.entries(catalogue))
  const known: readonly Category[] = config.categories ?? defaultCategories
  const taken = new Set<string>()
  const take = (id: string) => {
    if (taken.has(id)) throw new AskFirstError(`the id "${id}" is taken twice. Give each service and category its own.`)
    taken.add(id)
  }
  for (const category of known) {
    const { id, mode } = category
    take(id)
    if (isFit(regime, category) || (isAnywhere && mode === 'opt-out')) continue
    const milder = regime.may?.[id] ? ` or "${regime.may[id]}"` : ''
    throw new AskFirstError(
      `category "${id}" cannot be "${mode}": the regime "${regime.id}" has "${usualMode(regime, id)}". ` +
        `Leave mode out, make it stricter, or "exempt"${milder} with a reason.`,
    )
  }
  for (const given of config.services ?? []) {
    const [id, under] = typeof given === 'string' ? [given, shipped.get(given)] : [given.id, given.category]
    if (!under) {
      throw new AskFirstError(
        `service "${id}" is not in the catalogue. Declare it as { id, category, name, urls, storage }.`,
      )
    }
    const category = known.find((one) => one.id === under)
    if (!category) throw new AskFirstError(`service "${id}": there is no category "${under}". Add it to categories.`)
    take(id)
    const isExempt = (category.mode ?? usualMode(regime, under)) === 'exempt'
    if (isExempt && typeof given !== 'string' && !given.reason && !category.reason) {
      throw new AskFirstError(`service "${id}" is under "${under}": say why in its reason, or ask for it elsewhere.`)
    }
  }
}
