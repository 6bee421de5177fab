import type { Store } from '../core/createStore'
import type { Attempt } from '../types'
import type { Announcer } from './createAnnouncer'

/** What is code, or brings it along. */
const active = 'script,iframe,template,object,embed'
/** So many attempts are kept in memory; the oldest make room. */
const longest = 500

interface Tried extends Pick<Attempt, 'channel' | 'target' | 'element'> {
  isPassed?: boolean
}

/** Reads the decisions for whoever asks, by id or by attempt, and keeps the ledger of it. */
export interface Judge {
  /** Complains once about an id that nobody declared. */
  isKnown(id: string): boolean
  allows(id: string): boolean
  permits(tried: Tried): { allowed: boolean; service: string }
  /** Something of this id runs now, which no later refusal can undo in this page. */
  run(id: string): void
  hasRun(id: string): boolean
  /** Each attempt of an element once. */
  note(attempt: Omit<Attempt, 'at'>): void
  ledger(): readonly Attempt[]
}

export function createJudge(store: Store, announce: Announcer['announce']): Judge {
  const attempts: Attempt[] = []
  const outcomes = new WeakMap<Element, string>()
  const ran = new Set<string>()
  const complained = new Set<string>()

  const isKnown = (id: string) => {
    const known = id in store.decisions
    if (!known && store.policy && !complained.has(id)) {
      complained.add(id)
      console.error(`askfirst: "${id}" is not declared, so it is refused.`)
    }
    return known
  }
  const allows = (id: string) => isKnown(id) && store.decisions[id]?.allowed === true

  const note = (tried: Omit<Attempt, 'at'>) => {
    const { element, outcome } = tried
    if (element && outcomes.get(element) === outcome) return
    if (element) outcomes.set(element, outcome)
    const attempt = { ...tried, at: new Date().toISOString() }
    attempts.push(attempt)
    if (attempts.length > longest) attempts.shift()
    if (outcome !== 'released') announce('blocked', attempt)
  }

  return {
    note,
    isKnown,
    allows,
    run: (id) => ran.add(id),
    hasRun: (id) => ran.has(id),
    ledger: () => [...attempts],
    permits({ isPassed, ...tried }) {
      const ids = tried.target.split(/\s+/).filter(Boolean)
      const service = ids.join(' ')
      const allowed = isPassed || (ids.length > 0 && ids.every(allows))
      if (allowed && tried.element?.matches(active)) for (const id of ids) ran.add(id)
      note({ ...tried, service, outcome: allowed ? 'released' : 'held' })
      return { allowed, service }
    },
  }
}
