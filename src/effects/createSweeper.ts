import { allowsAll } from '../core/allowsAll'
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

/** @param survived told of each that could not be erased */
export function createSweeper(
  lazy: Lazy,
  survived: (one: Survivor) => void,
  page: Window & typeof globalThis,
): Sweeper {
  const sweep = async (policy: Policy, decisions: Decisions) => {
    if (allowsAll(decisions)) return
    try {
      const { erase } = await lazy.erase()
      ;(await erase({ policy, decisions, page })).forEach(survived)
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
