import type { Decisions, Policy, Signal } from '../types'
import { google } from './google'
import { lazySignals } from './lazySignals'
import { meta } from './meta'
import { microsoft } from './microsoft'

export interface Signals {
  /**
   * Starts those that the config names, else all whose service is declared; each once a page. One with a file of its own
   * is fetched when it is named, or a service of it is first allowed: who is never let in needs to be told nothing.
   */
  start(policy: Policy, decisions: Decisions): void
  change(policy: Policy, decisions: Decisions): void
  /**
   * Has this id to wait for a signal's file? A service of one that did not load waits for ever: its vendor could not be
   * told of a withdrawal. Without an id: does any?
   */
  awaits(id?: string): boolean
}

interface Parts {
  page: Window
  load(id: string): Promise<{ default: (page: Window) => Signal }>
  /** A file has come, or will not. */
  settled(): void
}

export function createSignals({ page, load, settled }: Parts): Signals {
  const started = new Map<string, Signal | undefined>()
  const waiting = new Set<string[]>()
  let now: Decisions
  /** What a site's own signal throws must not keep the visitor from being asked, nor an answer from being kept. */
  const tell = (call: () => void) => {
    try {
      call()
    } catch (error) {
      console.error(error)
    }
  }
  const begin = (signal: Signal) => {
    started.set(signal.id, signal)
    tell(() => signal.start(now))
  }

  const fetch = async (id: string, services: readonly string[], policy: Policy) => {
    const ids = [...services, ...services.flatMap((one) => policy.services[one]?.category ?? [])]
    started.set(id, undefined)
    waiting.add(ids)
    try {
      const { default: create } = await load(id)
      begin(create(page))
      waiting.delete(ids)
    } catch (error) {
      ids.splice(services.length)
      console.error(`askfirst: the signal "${id}" did not load, so ${ids} stay refused.`, error)
    }
    settled()
  }

  const start = (policy: Policy, decisions: Decisions) => {
    now = decisions
    const { signals, google: options } = policy.config
    const isWanted = (id: string, services: readonly string[] = []) =>
      !started.has(id) && (signals ? signals.some((one) => one === id) : services.some((one) => policy.services[one]))
    for (const signal of [google(page, options), microsoft(page), meta(page)]) {
      if (isWanted(signal.id, signal.service?.split(' '))) begin(signal)
    }
    for (const one of signals ?? []) if (typeof one !== 'string' && !started.has(one.id)) begin(one)
    for (const [id, list] of Object.entries(lazySignals)) {
      const services = (list || id).split(' ')
      if (isWanted(id, services) && (signals || services.some((one) => decisions[one]?.allowed)))
        void fetch(id, services, policy)
    }
  }

  return {
    start,
    change(policy, decisions) {
      now = decisions
      for (const signal of started.values()) if (signal) tell(() => signal.change(decisions))
      start(policy, decisions)
    },
    awaits: (id) => [...waiting].some((ids) => !id || ids.includes(id)),
  }
}
