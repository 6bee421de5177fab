// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/core/answerChoices'
import { createStore } from '../../src/core/createStore'
import { regimes } from '../../src/core/regimes'
import type { Config } from '../../src/types'
import { policyOf } from './policyOf'
import { recordOf } from './recordOf'

const policy = policyOf({ services: ['youtube'] })
const everything = recordOf(policy, true)
const nothing = recordOf(policy, false)

test('before it knows a policy it allows nothing and asks nothing', () => {
  const { decisions, record, answered, asking, policy } = createStore()
  expect({ decisions, record, answered, asking, policy }).toEqual({
    decisions: {},
    record: null,
    answered: false,
    asking: false,
    policy: undefined,
  })
})

describe('decisions', () => {
  test('are the same object until one of them changes', () => {
    const store = createStore()
    store.set(policy, null, false)
    const first = store.decisions
    store.set(policy, null, false)
    store.set({ ...policy }, recordOf(policy, {}), false)
    expect(store.decisions).toBe(first)

    store.set(policy, everything, false)
    expect(store.decisions).not.toBe(first)
    const second = store.decisions
    store.set(policy, recordOf(policy, true, { id: 'again' }), false)
    expect(store.decisions).toBe(second)
    expect(store.record).toHaveProperty('id', 'again')
  })
})

describe('set() tells whose decision changed', () => {
  const asked = ['preferences', 'statistics', 'marketing', 'youtube']
  const grown = policyOf({ services: ['youtube', 'vimeo'] })

  test('at first all', () => {
    expect(createStore().set(policy, null, false)).toEqual(['necessary', ...asked])
  })

  test.each<[what: string, next: Parameters<ReturnType<typeof createStore>['set']>, changed: string[]]>([
    ['nobody', [policy, nothing, false], []],
    ['who was refused, and is allowed', [policy, everything, false], asked],
    ['one alone', [policy, recordOf(policy, { youtube: true }, { before: nothing }), false], ['youtube']],
    ['who is refused as before, but because of another', [policy, null, false], asked],
    ['who came', [grown, nothing, false], ['vimeo']],
    ['who went', [policyOf(), nothing, false], ['youtube']],
  ])('%s', (_, next, changed) => {
    const store = createStore()
    store.set(policy, nothing, false)
    expect(store.set(...next)).toEqual(changed)
  })

  test('GPC changes what is a sale, and no more', () => {
    const store = createStore()
    store.set(policy, everything, false)
    expect(store.set(policy, everything, true)).toEqual(['marketing', 'youtube'])
    expect(store.set(policy, everything, false)).toEqual(['marketing', 'youtube'])
  })
})

describe('answered, and asking', () => {
  const each = { statistics: true, preferences: false, marketing: true }
  const exempt: Config = { regime: { ...regimes.eu, mode: 'exempt' } }

  test.each<[what: string, config: Config, given: Answer | null, answered: boolean, asking: boolean]>([
    ['nobody has answered', { services: ['youtube'] }, null, false, true],
    ['accepted all', { services: ['youtube'] }, true, true, false],
    ['rejected all', { services: ['youtube'] }, false, true, false],
    ['a service is open', { services: ['youtube'] }, { statistics: true, preferences: true }, false, true],
    ['every id has an answer', {}, each, true, false],
    ['a notice waits for nothing, and is not answered by silence', { regime: 'us-ca' }, null, false, true],
    ['a notice, answered', { regime: 'us' }, false, true, false],
    ['where nobody asks', { regime: 'none' }, null, false, false],
    ['where nobody asks, answered', { regime: 'none' }, true, true, false],
    ['there is nothing to ask', exempt, null, true, false],
  ])('%s', (_, config, ...[given, answered, asking]) => {
    const policy = policyOf(config)
    const record = given === null ? null : recordOf(policy, given)
    const store = createStore()
    store.set(policy, record, false)
    expect([store.answered, store.asking]).toEqual([answered, asking])
  })

  test('a new category or service alone is unanswered', () => {
    const store = createStore()
    store.set(policy, everything, false)
    expect(store.asking).toBe(false)
    store.set(policyOf({ services: ['youtube', 'vimeo'] }), everything, false)
    expect([store.answered, store.asking]).toEqual([false, true])
    expect(store.decisions.youtube?.because).toBe('granted')
  })
})
