import { nameOf } from './core/nameOf'
import { createSweeper } from './effects/createSweeper'
import { createWriter } from './effects/createWriter'
import { hasLetters } from './effects/hasLetters'
import type { Keeper, KeeperParts } from './effects/Keeper'
import type { Prover } from './effects/Prover'
import { reloadOnce } from './effects/reloadOnce'
import { speakFace } from './effects/speakFace'
import { watchTabs } from './effects/watchTabs'
import { whenIdle } from './effects/whenIdle'
import type { ConsentRecord } from './types'

/**
 * What an answer, or something to show, takes beyond the decision itself: the cookie's writer, the sweep, the face, and
 * an ear for other tabs. Lazy for the script tag: who is asked gets it with the banner, others once the page is idle.
 */
export function keep(parts: KeeperParts): Keeper {
  const { store, vault, judge, lazy, announce, reread, life, page } = parts
  const writer = createWriter(vault, page)
  const sweeper = createSweeper(lazy, ({ kind, name }) => judge.survived(kind, name), page)
  const face = speakFace(parts)
  const tell = watchTabs(page, reread, life)
  const unproved: ConsentRecord[] = []
  let prover: Promise<Prover> | undefined

  const proving = () => {
    prover ??= lazy.prove().then(({ prove }) => prove(parts))
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
    unproved.push(...saved)
    tell()
    if (error) announce('storage-failed', { error })
  }
  const showLedger = async () => {
    try {
      const { mountLedger } = await import('./ui/mountLedger')
      if (!life.aborted) life.addEventListener('abort', mountLedger(parts.askfirst))
    } catch (error) {
      console.error('askfirst: the ledger did not load.', error)
    }
  }

  const { policy, record } = store
  if (policy) {
    // What was read is not what the cookie says where an answer waited, or where a server brought an old cookie back.
    const isStale = record && !page.document.cookie.includes(record.id)
    if (isStale || vault.stored(`${nameOf(policy)}-waiting`).length) save()
    if (unproved.length || hasLetters(nameOf(policy), page)) prove()
    if (record) sweeper.start(policy, store.decisions)
    if (policy.config.debug) showLedger()
  }

  return {
    ...face,
    save,
    async settle(changed, isUndone) {
      const { policy, decisions } = store
      if (!policy) return
      face.update()
      if (unproved.length) prove()
      await sweeper.sweep(policy, decisions)
      if (isUndone && announce('reload', { changed }) && policy.config.reload !== false) reloadOnce(page)
    },
    async clear() {
      const { policy, record } = store
      if (!policy) return
      writer.clear(policy)
      tell()
      if (policy.config.records && record) await (await proving()).erase(record.subject, unproved.splice(0))
    },
    receipt: async (format = 'json') => (await proving()).receipt(format),
  }
}
