import { catalogsOf } from './core/catalogsOf'
import type { Catalog } from './core/createCatalog'
import type { Store } from './core/createStore'
import type { StorageChannel } from './core/isStorage'
import { type Survivor, sweep } from './effects/sweep'
import { storedBy } from './services/storedBy'
import type { Policy } from './types'

interface Refused {
  policy: Policy
  /** Its decisions are read at each look. */
  store: Pick<Store, 'decisions'>
  /** Whom a target belongs to, as the gates ask. */
  catalog: Catalog
  page: Window & typeof globalThis
}

/** What has been told what the services of its policy keep. */
const told = new WeakSet<Catalog['match']>()

/**
 * Erases what the refused services of a policy stored. Lazy: most pages of most visitors refuse nothing anew. From here on
 * the gates refuse it, too: until then they know by name what the commonest keep. Returns what stayed.
 */
export function erase({ policy, store, catalog, page }: Refused): Promise<Survivor[]> {
  const kept = [...storedBy].map(([id, storage]) => ({ id, category: '', name: id, storage }))
  const all = catalogsOf(kept)(policy.config)
  const { match } = catalog
  if (!told.has(match)) {
    catalog.match = (kind, target) => {
      const found = kind === 'url' ? [] : all.match(kind, target)
      return found.some((id) => id in policy.services) ? found : match(kind, target)
    }
    told.add(catalog.match)
  }
  const isRefused = (kind: StorageChannel, name: string) => {
    const isOurs = name.startsWith('askfirst') || name === policy.config.cookie?.name
    const found = isOurs ? [] : all.match(kind, name)
    return found.length > 0 && found.every((id) => store.decisions[id]?.allowed === false)
  }
  return sweep({ isRefused, page })
}
