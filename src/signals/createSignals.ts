import type { Decisions, Policy, Signal } from '../types'
import { google } from './google'

export interface Signals {
  /** Starts those that the config names, else all whose service is declared; each once a page. */
  start(policy: Policy, decisions: Decisions): void
  change(decisions: Decisions): void
}

export function createSignals(page: Window): Signals {
  const builtIn = [google(page)]
  const started: Signal[] = []
  /** What a site's own signal throws must not keep the visitor from being asked, nor an answer from being kept. */
  const tell = (call: () => void) => {
    try {
      call()
    } catch (error) {
      console.error(error)
    }
  }

  const wanted = ({ config, services }: Policy): Signal[] =>
    config.signals
      ? config.signals.flatMap((one) => (typeof one === 'string' ? builtIn.filter(({ id }) => id === one) : one))
      : builtIn.filter(({ service }) => service?.split(' ').some((id) => services[id]))

  return {
    start(policy, decisions) {
      for (const signal of wanted(policy)) {
        // A config that grows while the page is parsed must not give a vendor two defaults.
        if (started.some(({ id }) => id === signal.id)) continue
        started.push(signal)
        tell(() => signal.start(decisions))
      }
    },
    change(decisions) {
      for (const signal of started) tell(() => signal.change(decisions))
    },
  }
}
