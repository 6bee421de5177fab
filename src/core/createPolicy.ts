import type { Category, Config, Mode, Policy, Regime, Service } from '../types'
import { isDays } from './isDays'
import { regimeOf } from './regimeOf'
import { regimes } from './regimes'

export const defaultCategories: readonly Category[] = ['necessary', 'preferences', 'statistics', 'marketing'].map(
  (id) => ({ id }),
)

/** Strictness is the order: a category may move to the left of its regime's mode, never to the right. */
export const modes: readonly Mode[] = ['opt-in', 'opt-out', 'exempt']

/** What the host tells of where the visitor is; what is no code is as good as nothing. */
export function resolveRegion({ region }: Config): string | undefined {
  try {
    const code = typeof region === 'function' ? region() : region
    if (/^[\w-]+$/.test(code ?? '')) return code
  } catch {}
  return undefined
}

/** What is returned wrongly, or thrown, counts as the strictest: a law that nobody knows must not weaken protection. */
export function resolveRegime(config: Config, region = resolveRegion(config)): Regime {
  const { regime } = config
  try {
    const chosen =
      typeof regime === 'function' ? regime(region) : regime === 'region' ? regimeOf(region) : (regime ?? 'eu')
    const found = typeof chosen === 'string' ? regimes[chosen] : chosen
    const { id, mode, gpc, days } = found
    const isWhole = id.match(/^[\w-]+$/) && modes.includes(mode) && /^(refuse|ignore)$/.test(gpc)
    if (isWhole && isDays(days.grant) && isDays(days.refusal)) return found
  } catch {}
  return regimes.eu
}

/** The mode that the regime gives a category where the config gives none. */
export const usualMode = ({ modes, mode }: Regime, id: string): Mode =>
  modes?.[id] ?? (id === 'necessary' ? 'exempt' : mode)

/** May a site give a category this mode? */
export const isFit = (regime: Regime, { id, mode, reason }: Category): boolean =>
  !mode ||
  modes.indexOf(mode) <= modes.indexOf(usualMode(regime, id)) ||
  (Boolean(reason) && (mode === 'exempt' || mode === regime.may?.[id]))

/**
 * What the config means for this visitor. Total: what contradicts the rest is left out or becomes stricter, and
 * `checkConfig` says so to whoever wrote it.
 * @param catalogue category by id
 */
export function createPolicy(config: Config, catalogue: Readonly<Record<string, string>>): Policy {
  const { minor, revision = 1 } = config
  const region = resolveRegion(config)
  const law = resolveRegime(config, region)
  const regime: Regime = minor ? { ...law, ask: 'none' } : law
  const services: Record<string, Service<string, string>> = {}
  const categories = (config.categories ?? defaultCategories).map((category) => {
    const { id, sale = id === 'marketing' } = category
    const fit = (isFit(regime, category) && category.mode) || usualMode(regime, id)
    // No silence speaks for a child: GDPR Art. 8, Cal. Civ. Code 1798.120(c).
    const mode = minor && fit === 'opt-out' ? 'opt-in' : fit
    return { ...category, mode, sale, services: [] as string[] }
  })
  for (const given of config.services ?? []) {
    const service = typeof given === 'string' ? { id: given, category: catalogue[given] ?? '', name: given } : given
    const { id, category: under, name } = service
    const category = categories.find((one) => one.id === under)
    if (!category || services[id] || categories.some((one) => one.id === id)) continue
    services[id] = { id, category: under, name }
    category.services.push(id)
  }
  return { config, categories, services, regime, revision, ...(region && { region }) }
}
