import { allowsAll } from '../core/allowsAll'
import type { Catalog } from '../core/createCatalog'
import type { Store } from '../core/createStore'
import type { Policy } from '../types'
import type { Lazy } from './Lazy'
import type { Survivor } from './sweep'
import { traces } from './traces'

/** Erases what is not allowed; its file is fetched where there is something to erase. */
export interface Sweeper {
  /** At the start: where who has answered has something stored, or the page before had to end in a reload. */
  start(policy: Policy, isAnswered: boolean): void
  /** After an answer. Never rejects. */
  sweep(policy: Policy): Promise<void>
}

interface Parts {
  lazy: Lazy
  /** Read at each look: while it sweeps the visitor may allow what it was to erase. */
  store: Pick<Store, 'decisions'>
  /** Learns what the services of the policy keep. */
  catalog: Catalog
  /** Told of each that could not be erased. */
  survived(one: Survivor): void
  page: Window & typeof globalThis
}

export function createSweeper({ lazy, store, catalog, survived, page }: Parts): Sweeper {
  const sweep = async (policy: Policy) => {
    if (allowsAll(store.decisions)) return
    try {
      const { erase } = await lazy.erase()
      ;(await erase({ policy, store, catalog, page })).forEach(survived)
    } catch (error) {
      console.error('askfirst: the sweep failed.', error)
    }
  }
  return {
    sweep,
    start(policy, isAnswered) {
      if (traces.exist(page, isAnswered)) void sweep(policy)
    },
  }
}
