import { checkConfig } from './core/checkConfig'
import { createPolicy } from './core/createPolicy'
import { createStore } from './core/createStore'
import { translate } from './core/translate'
import { categories } from './services/categories'
import type { AskFirst, Words } from './types'

/** Without a window (SSR): all that is not exempt is refused, and nothing is stored, shown or listened to. */
export function createInert(config: unknown): AskFirst {
  const policy = createPolicy(checkConfig(config, categories), categories)
  const store = createStore()
  // On a server nobody has been silent yet: what silence would allow waits for the browser.
  const regime = { ...policy.regime, mode: 'opt-in' as const }
  const asked = policy.categories.map((one) => (one.mode === 'opt-out' ? { ...one, mode: regime.mode } : one))
  store.set({ ...policy, regime, categories: asked }, null, false)
  const nothing = () => {}
  return {
    allows: (id) => store.decisions[id]?.allowed === true,
    decisions: () => store.decisions,
    record: () => null,
    answered: () => false,
    acceptAll: nothing,
    rejectAll: nothing,
    withdraw: nothing,
    choose: nothing,
    show: nothing,
    hide: nothing,
    when: () => nothing,
    on: () => nothing,
    ledger: () => [],
    history: () => [],
    receipt: async () => '{}',
    forget: async () => {},
    destroy: nothing,
    policy: () => policy,
    words: () => translate(policy.config.words ?? {}, policy.config.language ?? 'en') as Words,
    language: () => policy.config.language ?? 'en',
    pass: nothing,
  }
}
