import type { Catalog } from './core/createCatalog'
import { sweep } from './effects/sweep'
import type { Decisions, Policy, StorageKind } from './types'

interface Refused {
  policy: Policy
  decisions: Decisions
  catalog: Catalog
  page: Window & typeof globalThis
}

/** Erases what the refused services of a policy stored. Lazy: most pages of most visitors refuse nothing anew. */
export function erase({ policy, decisions, catalog, page }: Refused): Promise<void> {
  const isRefused = (kind: StorageKind, name: string) => {
    const isOurs = name.startsWith('askfirst') || name === policy.config.cookie?.name
    const found = isOurs ? [] : catalog.match(kind, name)
    return found.length > 0 && found.every((id) => decisions[id]?.allowed === false)
  }
  return sweep({ isRefused, page })
}
