import type { Answer } from './core/answerChoices'
import { catalogOf } from './core/catalogOf'
import { createPolicy } from './core/createPolicy'
import { createRecord } from './core/createRecord'
import { createStore } from './core/createStore'
import { isClosed } from './core/isClosed'
import { createAnnouncer } from './effects/createAnnouncer'
import { createClickIds } from './effects/createClickIds'
import { createJudge } from './effects/createJudge'
import { createSweeper } from './effects/createSweeper'
import { createVault, type Vault } from './effects/createVault'
import { createWaiters } from './effects/createWaiters'
import type { Lazy } from './effects/Lazy'
import { listenForActions } from './effects/listenForActions'
import { randomId } from './effects/randomId'
import { readGpc } from './effects/readGpc'
import { reloadOnce } from './effects/reloadOnce'
import { speakFace } from './effects/speakFace'
import { watchLookAhead } from './effects/watchLookAhead'
import { watchTabs } from './effects/watchTabs'
import { installGates } from './gates/installGates'
import { categories } from './services/categories'
import { known } from './services/known'
import { createSignals } from './signals/createSignals'
import type { Action, AskFirst, Config, ConsentRecord, Policy, Source } from './types'

export interface Running {
  askfirst: AskFirst
  /** Takes the config, or takes it anew. Until then everything is refused. */
  configure(config: Config): void
  /** Ends in refusing everything: the config cannot be meant. */
  refuse(): void
}

/** state → decisions → effects: the only file that knows all parts. The gates stand before it returns. */
export function init(page: Window & typeof globalThis, lazy: Lazy, destroyed: () => void): Running {
  const store = createStore()
  const life = new AbortController()
  const { announce, on } = createAnnouncer(page)
  let catalog = catalogOf({}, known)
  const signals = createSignals({ page, load: lazy.signal, settled: () => life.signal.aborted || open() })
  const judge = createJudge({ store, announce, catalog: () => catalog, awaits: signals.awaits, categories, page })
  const { allows } = judge
  const waiters = createWaiters(judge.runs, judge.run)
  const sweeper = createSweeper(lazy, ({ kind, name }) => judge.survived(kind, name), page)
  const clickIds = createClickIds(page)
  let vault: Vault | undefined

  const gates = installGates(judge.permits, page)
  gates.hold(true)
  /** Lets go of what may run by now; once everything may, natives are native again. */
  const open = () => {
    gates.hold(judge.hasMet() || signals.awaits() || Object.values(store.decisions).some(({ allowed }) => !allowed))
    waiters.change()
    gates.release?.()
  }
  watchLookAhead(page, judge.fetched, life.signal)

  /** What follows from an answer, in this order. Whatever ran before it was refused is ended by one reload. */
  async function follow(policy: Policy, record: ConsentRecord | null, keep = () => {}): Promise<void> {
    const before = store.decisions
    const changed = store.set(policy, record, readGpc(page.navigator))
    gates.hold(true)
    clickIds(store)
    keep()
    signals.change(policy, store.decisions)
    announce('change', { record, changed })
    face.update()
    open()
    const isUndone = changed.some((id) => before[id]?.allowed && !allows(id) && judge.hasRun(id))
    await sweeper.sweep(policy, store.decisions)
    if (isUndone && announce('reload', { changed }) && policy.config.reload !== false) reloadOnce(page)
  }

  async function answer(given: Answer, action: Action, source: Source = 'api'): Promise<void> {
    const { policy, record: before } = store
    if (!policy || isClosed(policy)) return
    Object.keys(given).forEach(judge.isKnown)
    const record = createRecord(policy, given, {
      action,
      source,
      before,
      now: Date.now(),
      id: randomId(page),
      subject: randomId(page),
      gpc: readGpc(page.navigator),
      language: askfirst.language(),
    })
    await follow(policy, record, () => {
      const error = vault?.write(record)
      if (error) announce('storage-failed', { error })
    })
  }

  const askfirst: AskFirst = {
    allows,
    decisions: () => store.decisions,
    record: () => store.record,
    answered: () => store.answered,
    acceptAll: (source) => void answer(true, 'accept-all', source),
    rejectAll: (source) => void answer(false, 'reject-all', source),
    withdraw: (source) => void answer(false, 'withdraw', source),
    choose: (choices, source) => void answer(choices as Answer, 'choose', source),
    show: (surface) => store.policy && !isClosed(store.policy) && face.show(surface),
    hide: () => face.hide(),
    when: waiters.when,
    on,
    ledger: judge.ledger,
    history: () => vault?.history() ?? [],
    receipt: async () => JSON.stringify({ record: store.record, history: askfirst.history() }, null, 2),
    async forget() {
      await answer(false, 'withdraw')
      vault?.clear()
      if (store.policy) await follow(store.policy, null)
    },
    destroy: () => [...undos.reverse(), destroyed].forEach((undo) => undo()),
    policy: () => store.policy ?? createPolicy({}, {}),
    words: () => face.words(),
    language: () => face.language(),
    pass: gates.pass,
  }

  const face = speakFace({ askfirst, store, lazy, announce, page })

  const reread = () => {
    const there = vault?.read()
    if (store.policy && there !== undefined && there?.id !== store.record?.id) void follow(store.policy, there)
  }
  watchTabs(page, reread, life.signal)
  listenForActions(askfirst, page.document, life.signal)
  const undos = [gates.remove, waiters.abort, () => life.abort(), face.remove]
  return {
    askfirst,
    refuse() {
      face.remove()
      store.decisions = {}
    },
    configure(config) {
      const policy = createPolicy(config, categories)
      vault = createVault(policy, page)
      catalog = catalogOf(config, known)
      store.set(policy, vault.read() ?? null, readGpc(page.navigator))
      clickIds(store)
      signals.start(policy, store.decisions)
      if (store.record) sweeper.start(policy, store.decisions)
      open()
      face.draw()
    },
  }
}
