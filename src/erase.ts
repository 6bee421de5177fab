import { catalogsOf } from './core/catalogsOf'
import { type Survivor, sweep } from './effects/sweep'
import { storedBy } from './services/storedBy'
import type { Decisions, Policy, StorageKind } from './types'

interface Refused {
  policy: Policy
  decisions: Decisions
  page: Window & typeof globalThis
}

/** Erases what the refused services of a policy stored. Lazy: most pages of most visitors refuse nothing anew. Returns what stayed. */
export function erase({ policy, decisions, page }: Refused): Promise<Survivor[]> {
  const kept = [...storedBy].map(([id, storage]) => ({ id, category: '', name: id, storage }))
  const catalog = catalogsOf(kept)(policy.config)
  const isRefused = (kind: StorageKind, name: string) => {
    const isOurs = name.startsWith('askfirst') || name === policy.config.cookie?.name
    const found = isOurs ? [] : catalog.match(kind, name)
    return found.length > 0 && found.every((id) => decisions[id]?.allowed === false)
  }
  return sweep({ isRefused, page })
}
