import type { PolicyCategory, Service, StorageEntry } from '../types'
import type { Declared } from './Declared'

/** The services of a category. Where nothing is asked our own storage is listed, too, since it is necessary. */
export function servicesOf(declared: Declared, category: PolicyCategory): Service<string, string>[] {
  const { categories, config, regime, services } = declared.policy()
  const listed = category.services.flatMap((id) => services[id] ?? [])
  if (category !== categories.find(({ mode }) => mode === 'exempt')) return listed

  const { name = 'askfirst', days = Infinity } = config.cookie ?? {}
  const duration = `P${Math.min(days, Math.max(regime.days.grant, regime.days.refusal))}D`
  const storage = (['cookie', 'local'] as const).map((kind): StorageEntry<string> => ({ kind, name, duration }))
  const provider = config.site?.controller ?? config.site?.name ?? globalThis.location?.hostname ?? ''
  const own = { id: 'askfirst', category: category.id, name: 'askfirst', provider, storage }
  return [{ ...own, description: declared.words().ownPurpose }, ...listed]
}
