import type { Answer } from '../../src/core/answerChoices'
import { createPolicy } from '../../src/core/createPolicy'
import { createRecord } from '../../src/core/createRecord'
import { createStore } from '../../src/core/createStore'
import { translate } from '../../src/core/translate'
import { translateService } from '../../src/core/translateService'
import { createAnnouncer } from '../../src/effects/createAnnouncer'
import en from '../../src/locales/en'
import type { Action, AskFirst, Config, ConsentRecord, Source, Surface, Words } from '../../src/types'

interface Circumstances {
  language?: string
  words?: Words
  gpc?: boolean
}

/** What the interface asked of the instance, in order. */
export type Call = [name: string, ...given: unknown[]]

export interface Instance extends AskFirst {
  calls: Call[]
}

export const company: Config = {
  policyUrl: '/policy',
  site: {
    controller: 'Example Oy',
    contact: 'privacy@example.com',
    authority: { name: 'Office of the Data Protection Ombudsman', url: 'https://tietosuoja.fi' },
    updated: '2026-11-01',
    domains: ['example.com', 'shop.example.com'],
  },
  services: [
    {
      id: 'login',
      category: 'necessary',
      name: 'Sign-in',
      provider: 'Example Oy',
      reason: 'Keeps you signed in.',
      storage: [{ kind: 'cookie', name: 'sid', duration: 'session' }],
    },
    {
      id: 'analytics',
      category: 'statistics',
      name: 'Analytics',
      provider: 'Metrics Ltd',
      description: 'Counts visits.',
      policyUrl: 'https://metrics.example/privacy',
      transfers: [{ country: 'US', safeguard: 'DPF' }],
      storage: [
        { kind: 'cookie', name: '_m', duration: 'P2Y', purpose: 'Tells visitors apart.' },
        { kind: 'local', name: 'm-queue*', duration: 'persistent' },
      ],
    },
    {
      id: 'heatmap',
      category: 'statistics',
      name: 'Heatmap',
      provider: 'Heat AB',
      description: 'Draws where you click.',
    },
    {
      id: 'video',
      category: 'marketing',
      name: 'Video',
      provider: 'Films Inc',
      description: 'Plays films.',
      storage: [{ kind: 'indexeddb', name: 'films', domain: 'films.example', duration: 'PT30M' }],
    },
  ],
}

/** State and decisions are the real ones; what only a whole page has, gates and storage, is noted in `calls`. */
export function createInstance(config: Config = company, circumstances: Circumstances = {}): Instance {
  const { language = 'en', words = en, gpc = false } = circumstances
  const declared = (config.services ?? []).filter((one) => typeof one !== 'string')
  const services = Object.fromEntries(declared.map((one) => [one.id, translateService(one, language)]))
  const policy = { ...createPolicy(config, {}), services }
  const store = createStore()
  const { announce, on } = createAnnouncer(window)
  store.set(policy, null, gpc)

  const history: ConsentRecord[] = []
  const answer = (given: Answer, action: Action, source: Source = 'api') => {
    const record = createRecord(policy, given, {
      action,
      source,
      before: store.record,
      now: Date.UTC(2026, 10, 24, 10),
      id: `5f3c2a10-0000-4000-8000-00000000000${history.length + 1}`,
      subject: '5f3c2a10-0000-4000-8000-000000000002',
      gpc,
      language,
    })
    history.push(record)
    const changed = store.set(policy, record, gpc)
    announce('change', { record, changed })
  }
  const calls: Call[] = []
  const noted =
    <Given extends unknown[]>(name: string, then: (...given: Given) => void = () => {}) =>
    (...given: Given) => {
      calls.push([name, ...given])
      then(...given)
    }

  return {
    calls,
    on,
    policy: () => policy,
    decisions: () => store.decisions,
    record: () => store.record,
    answered: () => store.answered,
    allows: (id) => store.decisions[id]?.allowed === true,
    words: () => ({ ...words, ...translate(config.words ?? {}, language) }),
    language: () => language,
    acceptAll: noted('acceptAll', (source?: Source) => answer(true, 'accept-all', source)),
    rejectAll: noted('rejectAll', (source?: Source) => answer(false, 'reject-all', source)),
    withdraw: noted('withdraw', (source?: Source) => answer(false, 'withdraw', source)),
    choose: noted('choose', (choices: Partial<Record<string, boolean>>, source?: Source) =>
      answer(choices as Record<string, boolean>, 'choose', source),
    ),
    show: noted('show', (_: Surface) => {}),
    hide: noted('hide'),
    pass: noted('pass', (_: Element) => {}),
    when: () => () => {},
    ledger: () => [],
    history: () => history.slice(),
    receipt: async () => JSON.stringify({ history }),
    forget: async () => {},
    destroy: () => {},
  }
}
