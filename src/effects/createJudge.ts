import type { Catalog } from '../core/createCatalog'
import type { Store } from '../core/createStore'
import { isClosed } from '../core/isClosed'
import { isStorage } from '../core/isStorage'
import type { Attempt } from '../types'
import type { Announcer } from './createAnnouncer'
import type { Judge, Tried } from './Judge'

/** What is code, or brings it along. */
const active = 'script,iframe,template,object,embed'
/** So many attempts are kept in memory; the oldest make room. */
const longest = 500

interface Parts {
  store: Store
  announce: Announcer['announce']
  /** Whom a target belongs to, by what is declared now. */
  catalog: Catalog
  /** Is this id allowed, but its vendor has still to be told of it? */
  awaits(id: string): boolean
  /** The category of a service of the catalogue. */
  categories: Readonly<Record<string, string>>
  page: Window
}

export function createJudge({ store, announce, catalog, awaits, categories, page }: Parts): Judge {
  const attempts: Attempt[] = []
  const noted = new WeakMap<Element, Attempt>()
  const met = new Set<string>()
  const ran = new Set<string>()
  const complained = new Set<string>()
  let hasMet = false

  const isKnown = (id: string) => {
    const known = id in store.decisions
    if (!known && store.policy && !complained.has(id)) {
      complained.add(id)
      console.error(`askfirst: "${id}" is not declared, so it is refused.`)
    }
    return known
  }
  const allows = (id: string) => isKnown(id) && store.decisions[id]?.allowed === true

  const runs = (id: string) => allows(id) && !awaits(id)

  /** Fonts, searches and payments are none. */
  const isTracker = (id: string) => /statistics|marketing/.test(categories[id] ?? '')
  /**
   * Of a tracker that the catalogue alone knows nobody was asked: its category's silence counts, never its grant.
   * All else that it knows is held only until the config has been read. An element can wait for its vendor's signal; what
   * code asks or keeps cannot, and is refused for good.
   */
  const claims = (id: string, element?: Element) => {
    if (id in store.decisions) return element ? runs(id) : allows(id)
    if (store.policy && !isTracker(id)) return true
    hasMet ||= Boolean(store.policy)
    return /exempt|silence/.test(store.decisions[categories[id] ?? '']?.because ?? '')
  }

  const bare = (url: string) => url.replace(/^\w+:\/\/|:\d+(?=\/)|#.*/g, '')
  const claimants = (url: string) => catalog.match('url', bare(url))

  const note = (tried: Omit<Attempt, 'at'>) => {
    const { element, outcome } = tried
    const before = element && noted.get(element)
    if (before?.outcome === outcome) return
    const attempt = {
      ...tried,
      ...(before && { channel: before.channel, target: before.target }),
      at: new Date().toISOString(),
    }
    if (element) noted.set(element, attempt)
    attempts.push(attempt)
    if (attempts.length > longest) attempts.shift()
    if (/held|refused|leaked/.test(outcome)) announce('blocked', attempt)
  }

  /** The owner's own server is no stranger, also where an inline config named it before it was read. */
  const isRecords = (target: string) => target.startsWith(bare(store.policy?.config.records || '/'))

  /** What nobody declared is let through, and told once. */
  const meet = ({ channel, target }: Tried) => {
    const name = isStorage(channel) ? target : (target.split('/', 1)[0] ?? '')
    if (met.has(channel + name) || isRecords(target)) return
    met.add(channel + name)
    const isOwn = name.startsWith('askfirst') || `.${name}`.endsWith(`.${page.location.hostname}`) || !name
    if (!isOwn) note({ channel, target, outcome: 'undeclared' })
  }

  // Once everything is allowed no gate sees what runs; the browser has counted it.
  const hasRun = (id: string) =>
    ran.has(id) || page.performance.getEntriesByType('resource').some(({ name }) => claimants(name).includes(id))

  return {
    note,
    isKnown,
    allows,
    runs,
    hasMet: () => hasMet,
    run: (id) => ran.add(id),
    hasRun,
    conclude: (changed, before) => changed.some((id) => before[id]?.allowed && !allows(id) && hasRun(id)),
    ledger: () => attempts.filter(({ target, outcome }) => outcome !== 'undeclared' || !isRecords(target)),
    fetched(url) {
      const ids = claimants(url)
      if (!ids.every((id) => claims(id)))
        note({ channel: 'look-ahead', target: bare(url), service: ids.join(' '), outcome: 'leaked' })
    },
    survived: (channel, target) =>
      note({ channel, target, service: catalog.match(channel, target).join(' '), outcome: 'leaked' }),
    permits(tried) {
      const { channel, target, element, isPassed, isQuiet } = tried
      const namesIds = /^(mark|ads)$/.test(channel)
      const ids = namesIds
        ? target.split(/\s+/).filter(Boolean)
        : catalog.match(isStorage(channel) ? channel : 'url', target)
      const service = ids.join(' ')
      const allowed =
        // Nobody may let anything in for a child.
        (isPassed && store.policy && !isClosed(store.policy)) ||
        (namesIds
          ? ids.length > 0 && ids.every((id) => (isTracker(id) ? claims(id, element) : runs(id)))
          : ids.every((id) => claims(id, element)))
      if (isQuiet) return { allowed, service }
      if (allowed && (!element || element.matches(active))) for (const id of ids) ran.add(id)
      if (!allowed || namesIds) {
        const outcome = allowed ? 'released' : element ? 'held' : 'refused'
        note({ channel, target, ...(element && { element }), service, outcome })
      } else if (!service) meet(tried)
      return { allowed, service }
    },
  }
}
