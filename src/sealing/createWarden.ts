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
  /** Not the site's own, nor declared. A service worker fetches as it likes, and has to be declared itself. */
  const isStranger = (target: string, ids: string[], channel?: string) =>
    !(isOwn(hostOf(target)) && channel !== 'service-worker') && !ids.some((id) => id in store.decisions)

  const isAllowed = (id: string) => store.decisions[id]?.allowed === true
  /** Here, too, while an answer waits for its page: what is kept is kept for that one. */
  const keeps = (name: string, ids: string[]) =>
    (store.policy && allowsAll(store.decisions)) ||
    name.startsWith('askfirst') ||
    name === store.policy?.config.cookie?.name ||
    (ids.length > 0 && ids.every(isAllowed))
  const seen = new Set<string>()
  /** In the page's time; until then, and where no policy is needed, nothing is later. */
  let sealedAt = Number.NaN

  return {
    permits(tried) {
      const { channel, target, element, isQuiet, isText } = tried
      const isMark = /^(mark|ads)$/.test(channel)
      const kind = isStorage(channel) ? channel : undefined
      // No id has a dot in it: a host stands there, of a stranger that `refuse` or the marker put to sleep.
      const ids = isMark ? target.split(/\s+/).filter((id) => id && !id.includes('.')) : claims(target, kind)
      const service = ids.join(' ')
      if (isMark && target.includes('.')) {
        if (!isFree()) return { allowed: false, service: target }
        return ids.length ? judge.permits({ ...tried, target: service }) : { allowed: true, service: target }
      }
      // Newly allowed, it wakes in the next page.
      if (!kind && ids.some((id) => isAllowed(id) && !isReached(id))) return { allowed: false, service }
      if (isFree() || isMark) return judge.permits(tried)

      if (kind && keeps(target, ids)) return { allowed: true, service }
      if (!kind && !isStranger(target, ids, channel)) return judge.permits(tried)
      // What a text names it need not fetch; what it fetches the policy refuses.
      if (isText && sealedAt && !service) return { allowed: true, service }
      const outcome = element ? 'held' : 'refused'
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
      if (isFree() || !/^https?:/.test(protocol) || !isStranger(target, claims(target))) judge.fetched(url)
      else judge.note({ channel: 'look-ahead', target, outcome: 'leaked' })
    },
  }
}
