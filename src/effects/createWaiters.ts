import type { Unsubscribe } from '../types'

interface Waiter {
  id: string
  run: (signal: AbortSignal) => void
  controller?: AbortController
}

/** What runs while an id is allowed: `when()` of the API. */
export interface Waiters {
  when(id: string, run: (signal: AbortSignal) => void): Unsubscribe
  /** Starts what is allowed by now and aborts what no longer is. */
  change(): void
  abort(): void
}

/** @param runs told of each id that something was started for */
export function createWaiters(allows: (id: string) => boolean, runs: (id: string) => void): Waiters {
  const waiters = new Set<Waiter>()

  const settle = (waiter: Waiter) => {
    const allowed = allows(waiter.id)
    if (!allowed) {
      waiter.controller?.abort()
      delete waiter.controller
    } else if (!waiter.controller) {
      const controller = new AbortController()
      waiter.controller = controller
      // A microtask that throws is reported by the browser and stops nothing.
      queueMicrotask(() => {
        if (controller.signal.aborted) return
        runs(waiter.id)
        waiter.run(controller.signal)
      })
    }
  }

  return {
    when(id, run) {
      const waiter: Waiter = { id, run }
      waiters.add(waiter)
      settle(waiter)
      return () => {
        waiters.delete(waiter)
        waiter.controller?.abort()
      }
    },
    change: () => waiters.forEach(settle),
    abort() {
      for (const { controller } of waiters) controller?.abort()
      waiters.clear()
    },
  }
}
