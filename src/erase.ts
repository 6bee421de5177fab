import { createCatalog } from './core/createCatalog'
import { fromCatalogue } from './core/fromCatalogue'
import { sweep } from './effects/sweep'
import { critical } from './services/critical'
import type { Decisions, Policy, StorageKind } from './types'

interface Refused {
  policy: Policy
  decisions: Decisions
  page: Window & typeof globalThis
}

/** Erases what the refused services of a policy stored. Lazy: most pages of most visitors refuse nothing anew. */
export function erase({ policy, decisions, page }: Refused): Promise<void> {
  const declared = policy.config.services ?? []
  const catalog = createCatalog(
    declared.filter((one) => typeof one !== 'string'),
    declared.flatMap((one) => (typeof one === 'string' && fromCatalogue(critical, one)) || []),
  )
  const isRefused = (kind: StorageKind, name: string) => {
    const isOurs = name.startsWith('askfirst') || name === policy.config.cookie?.name
    const found = isOurs ? [] : catalog.match(kind, name)
    return found.length > 0 && found.every((id) => decisions[id]?.allowed === false)
  }
  return sweep({ isRefused, page })
}
