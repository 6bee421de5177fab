import { allowsAll } from '../core/allowsAll'
import type { Catalog } from '../core/createCatalog'
import type { Store } from '../core/createStore'
import { isStorage, type StorageChannel } from '../core/isStorage'
import type { Judge } from '../effects/Judge'

export interface Warden {
  permits: Judge['permits']
  fetched(url: string): void
  /** From now on the policy stops what no gate does. */
  seal(): void
}

interface Parts {
  judge: Judge
  store: Store
  catalog: Catalog
  /** Nothing is shut: it holds only, or all is allowed. */
  isFree(): boolean
  isOwn(host: string): boolean
  /** Does the page's policy let this id through? */
  isReached(id: string): boolean
  page: Window & typeof globalThis
}

/** Refuses who is not declared; of all others the judge decides. */
export function createWarden({ judge, store, catalog, isFree, isOwn, isReached, page }: Parts): Warden {
  const claims = (target: string, kind: StorageChannel | 'url' = 'url') => catalog.match(kind, target)
  const hostOf = (target: string) => target.split(/[/?]/, 1)[0] ?? ''
  /** The site's own, or declared. A service worker fetches as it likes, and has to be declared itself. */
  const isStranger = (target: string, channel?: string) =>
    !(isOwn(hostOf(target)) && channel !== 'service-worker') && !claims(target).some((id) => id in store.decisions)

  /** Here, too, while an answer waits for its page: what is kept is kept for that one. */
  const keeps = (kind: StorageChannel, name: string) => {
    const ids = claims(name, kind)
    const isOurs = name.startsWith('askfirst') || name === store.policy?.config.cookie?.name
    return isOurs || (ids.length > 0 && ids.every((id) => store.decisions[id]?.allowed))
  }
  const seen = new Set<string>()
  let sealedAt = Number.POSITIVE_INFINITY
  const isAll = () => store.policy !== undefined && allowsAll(store.decisions)

  return {
    permits(tried) {
      const { channel, target, element, isQuiet } = tried
      // No id has a dot in it: a host stands there, of a stranger that `refuse` or the marker put to sleep.
      const isMark = channel === 'mark'
      const ids = isMark ? target.split(/\s+/).filter((id) => !id.includes('.')) : []
      const isHost = isMark && ids.join(' ') !== target.trim()
      if (isHost && isFree())
        return ids.length ? judge.permits({ ...tried, target: ids.join(' ') }) : { allowed: true, service: target }
      if (isHost) return { allowed: false, service: target }
      // Newly allowed, it wakes in the next page.
      const isNew = (id: string) => store.decisions[id]?.allowed && !isReached(id)
      if (isMark ? ids.some(isNew) : !isStorage(channel) && claims(target).some(isNew)) {
        return { allowed: false, service: isMark ? target : claims(target).join(' ') }
      }
      if (isFree() || isMark) return judge.permits(tried)

      const kind = isStorage(channel) ? channel : undefined
      if (kind && (isAll() || keeps(kind, target))) return { allowed: true, service: claims(target, kind).join(' ') }
      if (!kind && !isStranger(target, channel)) return judge.permits(tried)
      const outcome = element ? 'held' : 'refused'
      const service = claims(target, kind).join(' ')
      if (!isQuiet) judge.note({ channel, target, ...(element && { element }), service, outcome })
      return { allowed: false, service: kind ? service : hostOf(target) }
    },
    seal() {
      sealedAt = page.performance.now()
    },
    fetched(url) {
      // What the policy refuses has an entry, too; the look-ahead was there before it.
      const entries = page.performance.getEntriesByName(url)
      const isLate = entries.length > 0 && entries.every(({ startTime }) => startTime > sealedAt)
      if (isLate || seen.has(url)) return
      seen.add(url)
      const { protocol, hostname, pathname, search } = new URL(url)
      const target = hostname + pathname + search
      if (isFree() || !/^https?:/.test(protocol) || !isStranger(target)) judge.fetched(url)
      else judge.note({ channel: 'look-ahead', target, outcome: 'leaked' })
    },
  }
}
