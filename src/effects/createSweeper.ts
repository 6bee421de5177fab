import { allowsAll } from '../core/allowsAll'
import type { Catalog } from '../core/createCatalog'
import type { Decisions, Policy } from '../types'
import type { Lazy } from './Lazy'
import type { Survivor } from './sweep'
import { traces } from './traces'

/** Erases what is not allowed; its file is fetched where there is something to erase. */
export interface Sweeper {
  /** At the start: where this origin has stored something, or the page before had to end in a reload. */
  start(policy: Policy, decisions: Decisions): void
  /** After an answer. Never rejects. */
  sweep(policy: Policy, decisions: Decisions): Promise<void>
}

interface Parts {
  lazy: Lazy
  /** Learns what the services of the policy keep. */
  catalog: Catalog
  /** Told of each that could not be erased. */
  survived(one: Survivor): void
  page: Window & typeof globalThis
}

export function createSweeper({ lazy, catalog, survived, page }: Parts): Sweeper {
  const sweep = async (policy: Policy, decisions: Decisions) => {
    if (allowsAll(decisions)) return
    try {
      const { erase } = await lazy.erase()
      ;(await erase({ policy, decisions, catalog, page })).forEach(survived)
    } catch (error) {
      console.error('askfirst: the sweep failed.', error)
    }
  }
  return {
    sweep,
    start(policy, decisions) {
      if (traces.exist(page)) void sweep(policy, decisions)
    },
  }
}
