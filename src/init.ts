import type { Build } from './Build'
import { allowsAll } from './core/allowsAll'
import type { Answer } from './core/answerChoices'
import { catalogsOf } from './core/catalogsOf'
import { createPolicy } from './core/createPolicy'
import { createStore } from './core/createStore'
import { isClosed } from './core/isClosed'
import { translate } from './core/translate'
import { answerRecord } from './effects/answerRecord'
import { createAnnouncer } from './effects/createAnnouncer'
import { createClickIds } from './effects/createClickIds'
import { createJudge } from './effects/createJudge'
import { createNeed } from './effects/createNeed'
import { createVault } from './effects/createVault'
import { createWaiters } from './effects/createWaiters'
import { fetchFace } from './effects/fetchFace'
import { listenForActions } from './effects/listenForActions'
import { pageLanguages } from './effects/pageLanguages'
import { readGpc } from './effects/readGpc'
import { watchLookAhead } from './effects/watchLookAhead'
import { whenIdle } from './effects/whenIdle'
import { whenSeen } from './effects/whenSeen'
import { installGates } from './gates/installGates'
import type { Running } from './Running'
import type { Sealed } from './sealing/Sealed'
import { categories } from './services/categories'
import { known } from './services/known'
import { createSignals } from './signals/createSignals'
import type { Action, AskFirst, ConsentRecord, Source, Words } from './types'

/** state → decisions → effects: the only file that knows all parts. The gates stand before it returns. */
export function init(page: Window & typeof globalThis, lazy: Build, destroyed: () => void): Running {
  const { dataset } = page.document.documentElement
  const store = createStore()
  const vault = createVault(page)
  const life = new AbortController()
  const { announce, on } = createAnnouncer(page)
  const declare = catalogsOf(known)
  const catalog = declare({})
  const signals = createSignals({ page, load: lazy.signal, settled: () => life.signal.aborted || open() })
  const own = createJudge({ store, announce, catalog, awaits: signals.awaits, categories, page })
  const judge: Sealed = lazy.seal?.({ judge: own, store, vault, catalog, life: life.signal, page }) ?? own
  const waiters = createWaiters(judge.runs, judge.run)
  const clickIds = createClickIds(page)
  const gates = installGates(judge.permits, page, judge.gates)
  gates.hold(true)
  /** Lets go of what may run by now, and of nothing else; once everything may, natives are native again. */
  const open = () => {
    gates.hold(!store.policy || judge.hasMet() || signals.awaits() || !allowsAll(store.decisions))
    waiters.change()
    gates.release?.()
  }
  watchLookAhead(page, judge.fetched, life.signal)
  const tellPage = () => {
    clickIds(store)
    dataset.askfirstState = store.asking ? 'asking' : 'decided'
  }
  /** What follows from an answer, in this order. Whatever ran before it was refused is ended by one reload. */
  function follow(record: ConsentRecord | null, keep = () => {}): unknown {
    const { policy, decisions } = store
    if (!policy) return
    const changed = store.set(policy, record, readGpc(page.navigator))
    gates.hold(true)
    tellPage()
    keep()
    signals.change(policy, store.decisions)
    announce('change', { record, changed })
    const isOver = judge.conclude(changed, decisions)
    face.part?.update()
    const settled = need((keeper) => keeper.settle(changed, isOver))
    open()
    return settled
  }
  function answer(given: Answer, action: Action, source: Source = 'api'): void {
    const { policy, record: before } = store
    if (!policy || isClosed(policy)) return
    Object.keys(given).forEach(judge.isKnown)
    const record = answerRecord({ policy, given, action, source, before, language: askfirst.language(), page })
    follow(record, () => {
      vault.waiting.push(record)
      void need((keeper) => keeper.save())
      if (!need.part) vault.hold(policy, record)
    })
  }
  const reread = ({ isLost }: { isLost: boolean }) => {
    const there = store.policy && vault.read(store.policy)
    if (there !== undefined && there?.id !== store.record?.id && (there || isLost)) follow(there)
  }
  const askfirst: AskFirst = {
    allows: judge.allows,
    decisions: () => store.decisions,
    record: () => store.record,
    answered: () => store.answered,
    acceptAll: (source) => answer(true, 'accept-all', source),
    rejectAll: (source) => answer(false, 'reject-all', source),
    withdraw: (source) => answer(false, 'withdraw', source),
    choose: (choices, source) => answer(choices as Answer, 'choose', source),
    show: (surface) => void (store.policy && !isClosed(store.policy) && face((drawn) => drawn.show(surface))),
    hide: () => void face((drawn) => drawn.hide()),
    when: waiters.when,
    on,
    ledger: judge.ledger,
    history: () => (store.policy ? vault.history(store.policy) : []),
    receipt: async (format) => (await need((keeper) => keeper.receipt(format))) ?? '{}',
    async forget() {
      answer(false, 'withdraw')
      await need((keeper) => keeper.clear())
      await follow(null)
    },
    destroy() {
      gates.remove()
      waiters.abort()
      life.abort()
      face.part?.remove()
      delete dataset.askfirstState
      destroyed()
    },
    policy: () => store.policy ?? createPolicy({}, {}),
    words: () => face.part?.words() ?? (translate(store.policy?.config.words ?? {}, askfirst.language()) as Words),
    language: () => face.part?.language() ?? pageLanguages(page, store.policy?.config.language)[0],
    pass: gates.pass,
  }
  const parts = { askfirst, store, vault, catalog, judge, lazy, announce, reread, life: life.signal, page }
  const need = createNeed({ fetch: lazy.keep, make: ({ keep }) => keep(parts), life: parts.life })
  const face = createNeed({ fetch: lazy.face, make: ({ speakFace }) => speakFace(parts), life: parts.life })
  const draw = () => void face((drawn) => drawn.draw())
  listenForActions(askfirst, page.document, life.signal)
  return {
    askfirst,
    refuse() {
      face.part?.remove()
      Object.assign(store, { policy: undefined, decisions: {} })
      open()
      delete dataset.askfirstState
    },
    configure: (given, config = judge.close?.(given) ?? given) =>
      whenSeen(page, () => {
        const policy = createPolicy(config, categories)
        Object.assign(catalog, declare(config))
        store.set(policy, vault.read(policy) ?? null, readGpc(page.navigator))
        tellPage()
        signals.start(policy, store.decisions)
        open()
        whenIdle(page, () => void need(() => {}))
        if (!store.asking) return face.part ? draw() : whenIdle(page, draw)
        fetchFace(config, askfirst.language(), lazy)
        draw()
      }),
  }
}
