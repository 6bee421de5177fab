import { AskFirstError } from './core/AskFirstError'
import { keyOf } from './core/keyOf'
import { nameOf } from './core/nameOf'
import { createTeller } from './createTeller'
import { createSweeper } from './effects/createSweeper'
import { createWriter } from './effects/createWriter'
import type { Keeper, KeeperParts } from './effects/Keeper'
import { lettersOf } from './effects/lettersOf'
import type { Prover } from './effects/Prover'
import { reloadOnce } from './effects/reloadOnce'
import { watchTabs } from './effects/watchTabs'
import { whenIdle } from './effects/whenIdle'
import type { ConsentRecord, Policy } from './types'

/**
 * What an answer takes beyond the decision itself: the cookie's writer, the sweep, and an ear for other tabs. Lazy for the
 * script tag: it comes with the first answer, or once the page is idle.
 */
export function keep(parts: KeeperParts): Keeper {
  const { store, vault, judge, catalog, lazy, announce, reread, life, page } = parts
  const writer = createWriter(vault, page)
  const sweeper = createSweeper({
    lazy,
    store,
    catalog,
    survived: ({ kind, name }) => judge.survived(kind, name),
    page,
  })
  const unproved: ConsentRecord[] = []
  const seen = new Set<string>()
  /** What the browser did not keep is saved with each later answer again, but told once. */
  const note = (saved: readonly ConsentRecord[]) => {
    unproved.push(...saved.filter(({ id }) => !seen.has(id)))
    for (const { id } of saved) seen.add(id)
  }
  /** A server that re-issues the cookie may be slower than the visitor: nothing older comes back, and nothing erased. */
  const mend = (policy: Policy) => {
    const there = vault.read(policy)
    if (!there) return
    // Of all letters the wish to be erased alone has a subject for its id.
    if (lettersOf(keyOf(policy), page)?.includes(`"id":"${there.subject}"`)) {
      writer.clear(policy)
      queueMicrotask(() => reread({ isLost: true }))
    } else if (!page.document.cookie.includes(`.${there.id}.`)) note(writer.save(policy).saved)
  }
  const look: typeof reread = (given) => {
    if (store.policy) mend(store.policy)
    reread(given)
  }
  const isOurs = (name: string) =>
    Boolean(store.policy && (name === nameOf(store.policy) || name.startsWith(keyOf(store.policy))))
  const isShared = store.policy?.config.cookie?.domain !== undefined
  const tell = watchTabs(page, { read: look, isOurs, isShared, signal: life })
  let prover: Promise<Prover> | undefined

  /** What did not come, in a page that has gone offline say, is asked for anew. */
  const retry = (error: unknown): never => {
    prover = undefined
    page.addEventListener('online', prove, { signal: life, once: true })
    throw error
  }
  const proving = () => {
    prover ??= lazy.prove().then(({ prove }) => prove(parts), retry)
    return prover
  }
  const prove = () =>
    whenIdle(page, async () => {
      try {
        await (await proving()).follow(unproved.splice(0))
      } catch (error) {
        console.error(error)
      }
    })
  const save = () => {
    if (!store.policy) return
    const { saved, error } = writer.save(store.policy)
    note(saved)
    tell()
    if (error) announce('storage-failed', { error })
  }
  const help = async (policy: Policy) => {
    try {
      const [{ mountLedger }, { findDoubts }] = await Promise.all([import('./ui/mountLedger'), import('./findDoubts')])
      for (const doubt of findDoubts(policy)) console.warn(doubt)
      if (!life.aborted) life.addEventListener('abort', mountLedger(parts.askfirst))
    } catch (error) {
      console.error('askfirst: what debug shows did not load.', error)
    }
  }

  const say = createTeller(parts)

  const begin = () => {
    const { policy, record } = store
    if (!policy || life.aborted) return
    look({ isLost: false })
    if (vault.stored(`${keyOf(policy)}-waiting`).length) save()
    const send = () => {
      if (unproved.length || lettersOf(keyOf(policy), page)) prove()
    }
    send()
    // Out of the back/forward cache it is a page view, too: the one before may have been left with its letters unsent.
    page.addEventListener('pageshow', ({ persisted }) => persisted && send(), { signal: life })
    sweeper.start(policy, record !== null)
    if (policy.config.debug) help(policy)
  }
  // Who has this made knows it by then: what another tab answered meanwhile is followed by this keeper, not by a second.
  queueMicrotask(begin)

  return {
    save() {
      save()
      whenIdle(page, say)
    },
    async settle(changed, isOver) {
      const { policy } = store
      if (!policy) return
      if (unproved.length) prove()
      await sweeper.sweep(policy)
      if (isOver && announce('reload', { changed }) && policy.config.reload !== false) reloadOnce(page)
    },
    async clear() {
      const { policy, record } = store
      if (!policy) return
      writer.clear(policy, record?.subject)
      tell()
      if (!policy.config.records || !record) return
      const records = unproved.splice(0)
      // Not awaited: an answer that comes meanwhile is somebody else's. Without its file the wish waits in the outbox.
      void proving().then((made) => made.erase(record.subject, records), console.error)
    },
    async receipt(format = 'json') {
      try {
        return await (await proving()).receipt(format)
      } catch (cause) {
        // Its class is that of another file.
        if (cause instanceof Error && cause.name === 'AskFirstError') throw cause
        // Half a receipt would pass for a whole one.
        throw new AskFirstError('receipt: a file that it takes did not come. Ask again once the page is online.', {
          cause,
        })
      }
    },
  }
}
