import type { ConsentRecord, Decisions, Policy } from '../types'
import { askedIds } from './askedIds'
import { decide } from './decide'

/** The one mutable thing is the record; the decisions are computed from it, the policy and the signals. */
export interface Store {
  policy: Policy | undefined
  record: ConsentRecord | null
  /** The same object until a decision changes. */
  decisions: Decisions
  answered: boolean
  /** Has the visitor to be asked? */
  asking: boolean
  /** Returns the ids whose decision changed. */
  set(policy: Policy, record: ConsentRecord | null, gpc: boolean): string[]
}

export function createStore(): Store {
  const store: Store = {
    policy: undefined,
    record: null,
    decisions: {},
    answered: false,
    asking: false,
    set(policy, record, gpc) {
      const before = store.decisions
      const after = decide(policy, record, gpc)
      const changed = Object.keys({ ...before, ...after }).filter((id) => before[id]?.because !== after[id]?.because)
      store.policy = policy
      store.record = record
      if (changed.length) store.decisions = after
      store.answered = askedIds(policy).every((id) => record?.choices[id] !== undefined)
      const { ask } = policy.regime
      // GPC has opted the visitor out: "accept all" would ask to opt in again, too soon (Cal. Civ. Code 1798.135(c)(4)).
      const isOptedOut = ask === 'notice' && Object.values(store.decisions).some(({ because }) => because === 'gpc')
      store.asking = ask !== 'none' && !store.answered && !isOptedOut
      return changed
    },
  }
  return store
}
