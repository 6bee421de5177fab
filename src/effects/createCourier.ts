import type { ConsentRecord } from '../types'
import type { Outbox } from './createOutbox'
import { postLetter } from './postLetter'

/** ms; doubled with each try, and half of it left to chance, so that visitors do not all come back at once. */
const first = 5_000
const longest = 3_600_000

const pauseAfter = (tries: number) => Math.min(first * 2 ** tries, longest) * (0.5 + Math.random() / 2)

interface Route {
  outbox: Outbox
  url: string
  /** Adds what a record still lacks. */
  complete(record: ConsentRecord): Promise<ConsentRecord>
  /** Nothing is tried again once it aborts. */
  life: AbortSignal
  page: Window & typeof globalThis
}

/** Empties the outbox, the oldest first, in one tab at a time; tries again later, and when the browser is online. */
export function createCourier({ outbox, url, complete, life, page }: Route): () => Promise<void> {
  let timer: number | undefined
  let isOut = false

  /** ms until the next one may be tried; undefined when none is left. */
  const round = async (isOnlineAgain: boolean): Promise<number | undefined> => {
    for (let [next] = outbox.letters(); next; [next] = outbox.letters()) {
      const { id, record, tries = 0, after = 0, isTold } = next
      const rest = after - Date.now()
      // A clock that was set back must not hold it for longer than the longest pause.
      if (rest > 0 && rest < longest && (isTold || !isOnlineAgain)) return rest
      // Just before it goes, since it may have come while another went; sent again, it is the same, or the server objects.
      const letter = record && !tries ? { ...next, record: await complete(record) } : next
      const { isDone, wait = 0 } = await postLetter(url, letter, page)
      const pause = Math.max(pauseAfter(tries), Math.min(wait, longest - 1))
      const later = { ...letter, tries: tries + 1, after: Date.now() + pause, isTold: wait > 0 }
      outbox.put(id, isDone ? undefined : later)
      if (!isDone) return pause
    }
    return undefined
  }

  async function deliver(isOnlineAgain = false): Promise<void> {
    if (isOut || life.aborted || !outbox.letters().length) return
    isOut = true
    page.clearTimeout(timer)
    const { locks } = page.navigator
    const go = () => round(isOnlineAgain)
    // Over plain http there are no locks, and where storage is blocked they are refused: then two tabs may both send, and
    // the server takes it once all the same.
    const pause = await (locks ? locks.request('askfirst-outbox', go).catch(go) : go())
    isOut = false
    // Something may have come in after the last look.
    if (pause === undefined) return deliver()
    if (!life.aborted) timer = page.setTimeout(deliver, pause)
  }

  page.addEventListener('online', () => deliver(true), { signal: life })
  life.addEventListener('abort', () => page.clearTimeout(timer))
  return deliver
}
