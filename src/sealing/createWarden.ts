import type { Catalog } from '../core/createCatalog'
import type { Store } from '../core/createStore'
import type { Judge } from '../effects/createJudge'
import type { Permits } from '../gates/InstallGate'
import type { StorageKind } from '../types'

/** Channels that keep; all others reach out, but for the marks. */
const stores = /^(cookie|local|session|indexeddb|cache)$/

export interface Warden {
  permits: Permits
  fetched(url: string): void
  /** From now on the policy stops what no gate does. */
  seal(): void
}

interface Parts {
  judge: Judge
  store: Store
  catalog(): Catalog
  /** Nothing is shut: it holds only, or all is allowed. */
  isFree(): boolean
  isOwn(host: string): boolean
  page: Window & typeof globalThis
}

/** Refuses who is not declared; of all others the judge decides. */
export function createWarden({ judge, store, catalog, isFree, isOwn, page }: Parts): Warden {
  const hostOf = (target: string) => target.split(/[/?]/, 1)[0] ?? ''
  /** The site's own, or declared. A service worker fetches as it likes, and has to be declared itself. */
  const isStranger = (target: string, channel?: string) =>
    !(isOwn(hostOf(target)) && channel !== 'service-worker') &&
    !catalog()
      .match('url', target)
      .some((id) => id in store.decisions)

  /** Here, too, while an answer waits for its page: what is kept is kept for that one. */
  const keeps = (kind: StorageKind, name: string) => {
    const ids = catalog().match(kind, name)
    const isOurs = name.startsWith('askfirst') || name === store.policy?.config.cookie?.name
    return isOurs || (ids.length > 0 && ids.every((id) => store.decisions[id]?.allowed))
  }
  const seen = new Set<string>()
  let sealedAt = Number.POSITIVE_INFINITY
  const isAll = () => store.policy !== undefined && Object.values(store.decisions).every(({ allowed }) => allowed)

  return {
    permits(tried) {
      const { channel, target, element, isQuiet } = tried
      // No id has a dot in it: a host stands there, of a stranger that `refuse` or the marker put to sleep.
      const ids = channel === 'mark' ? target.split(/\s+/).filter((id) => !id.includes('.')) : [target]
      const isHost = channel === 'mark' && ids.join(' ') !== target.trim()
      if (isHost && isFree()) return ids.length ? judge.permits({ ...tried, target: ids.join(' ') }) : { allowed: true }
      if (isHost) return { allowed: false, service: target }
      if (isFree() || channel === 'mark') return judge.permits(tried)

      const isStored = stores.test(channel)
      if (isStored ? isAll() || keeps(channel as StorageKind, target) : !isStranger(target, channel)) {
        return isStored ? { allowed: true } : judge.permits(tried)
      }
      const service = catalog()
        .match(isStored ? (channel as StorageKind) : 'url', target)
        .join(' ')
      if (!isQuiet)
        judge.note({ channel, target, ...(element && { element }), service, outcome: element ? 'held' : 'refused' })
      return { allowed: false, service: isStored ? service : hostOf(target) }
    },
    seal() {
      sealedAt = page.performance.now()
    },
    fetched(url) {
      // What the policy refuses has an entry, too; the look-ahead was there before it.
      const isLate = page.performance.getEntriesByName(url).every(({ startTime }) => startTime > sealedAt)
      if (isLate || seen.has(url)) return
      seen.add(url)
      const { protocol, hostname, pathname, search } = new URL(url)
      const target = hostname + pathname + search
      if (isFree() || !/^https?:/.test(protocol) || !isStranger(target)) judge.fetched(url)
      else judge.note({ channel: 'look-ahead', target, outcome: 'leaked' })
    },
  }
}
