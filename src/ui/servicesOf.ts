import type { PolicyCategory, Service, StorageEntry } from '../types'
import type { Declared } from './Declared'

/** The services of a category. Where nothing is asked our own storage is listed, too, since it is necessary. */
export function servicesOf(declared: Declared, category: PolicyCategory): Service<string, string>[] {
  const { categories, config, regime, services } = declared.policy()
  const listed = category.services.flatMap((id) => services[id] ?? [])
  if (category !== categories.find(({ mode }) => mode === 'exempt')) return listed

  const { name = 'askfirst', days = Infinity } = config.cookie ?? {}
  const duration = `P${Math.min(days, Math.max(regime.days.grant, regime.days.refusal))}D`
  // Whatever the cookie is called, all else begins with `askfirst`; the history has no end of its own.
  const storage: StorageEntry<string>[] = [
    { kind: 'cookie', name, duration },
    { kind: 'local', name: 'askfirst*', duration: 'persistent' },
    { kind: 'session', name: 'askfirst-reload', duration: 'session' },
  ]
  // Where a page is only written, it has no address yet.
  const provider = config.site?.controller ?? config.site?.name ?? globalThis.location?.hostname
  const own = { id: 'askfirst', category: category.id, name: 'askfirst', ...(provider && { provider }), storage }
  return [{ ...own, description: declared.words().ownPurpose }, ...listed]
}
