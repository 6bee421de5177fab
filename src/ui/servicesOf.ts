import type { AskFirst, PolicyCategory, Service, StorageEntry } from '../types'

/** The services of a category. Where nothing is asked our own storage is listed, too, since it is necessary. */
export function servicesOf(askfirst: AskFirst, category: PolicyCategory): Service[] {
  const { categories, config, regime, services } = askfirst.policy()
  const declared = category.services.flatMap((id) => services[id] ?? [])
  if (category !== categories.find(({ mode }) => mode === 'exempt')) return declared

  const { name = 'askfirst', days = Infinity } = config.cookie ?? {}
  const duration = `P${Math.min(days, Math.max(regime.days.grant, regime.days.refusal))}D`
  const storage = (['cookie', 'local'] as const).map((kind): StorageEntry => ({ kind, name, duration }))
  const provider = config.site?.controller ?? config.site?.name ?? location.hostname
  const own = { id: 'askfirst', category: category.id, name: 'askfirst', provider, storage }
  return [{ ...own, description: askfirst.words().ownPurpose }, ...declared]
}
