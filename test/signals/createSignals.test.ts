import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { decide } from '../../src/core/decide'
import { createSignals } from '../../src/signals/createSignals'
import type { Config, Decisions, Signal } from '../../src/types'
import { policyOf } from '../core/policyOf'
import { recordOf } from '../core/recordOf'

const page: Window & { dataLayer?: unknown[] } = window
const forget = () => {
  delete page.dataLayer
}
beforeEach(forget)
afterEach(forget)

/** How many commands Google has been told. */
const told = () => page.dataLayer?.length ?? 0

const noted = (id: string, calls: unknown[] = []): Signal & { calls: unknown[] } => ({
  id,
  calls,
  start: (decisions) => void calls.push(['start', decisions]),
  change: (decisions) => void calls.push(['change', decisions]),
})

function start(config: Config, signals = createSignals(page)) {
  const policy = policyOf(config)
  const decisions = decide(policy, null, false)
  signals.start(policy, decisions)
  return { signals, decisions, answered: decide(policy, recordOf(policy, true), false) }
}

describe('who is told', () => {
  test.each<[what: string, config: Config, commands: number]>([
    ['Google, where one of its services is declared', { services: ['google-tag-manager'] }, 1],
    ['once, where all are', { services: ['google-tag-manager', 'google-analytics', 'google-ads'] }, 1],
    ['nobody, where none is', { services: ['youtube', 'hotjar'] }, 0],
    ['nobody, where the config says so', { services: ['google-analytics'], signals: [] }, 0],
    ['Google, where the config names it', { signals: ['google'] }, 1],
  ])('%s', (_, config, commands) => {
    start(config)
    expect(told()).toBe(commands)
  })

  test('a signal of the site, with the decisions, before and after each answer', () => {
    const own = noted('own')
    const { signals, decisions, answered } = start({ services: ['youtube'], signals: [own] })
    signals.change(answered)
    signals.change(decisions)
    expect(own.calls).toEqual([
      ['start', decisions],
      ['change', answered],
      ['change', decisions],
    ])
  })

  test('a site that names its own has to name Google, too', () => {
    start({ services: ['google-analytics'], signals: [noted('own')] })
    expect(told()).toBe(0)
    start({ services: ['google-analytics'], signals: [noted('own'), 'google'] })
    expect(told()).toBe(1)
  })

  test('nobody of a change before the start', () => {
    createSignals(page).change({})
    expect(told()).toBe(0)
  })
})

describe('each is started once a page', () => {
  test('when the config grows', () => {
    const { signals } = start({ services: ['google-analytics'] })
    const { answered } = start({ services: ['google-analytics', 'google-ads'] }, signals)
    expect(told()).toBe(1)
    signals.change(answered)
    expect(told()).toBe(3)
  })

  test('and who comes later is started then', () => {
    const { signals } = start({ services: ['youtube'] })
    expect(told()).toBe(0)
    start({ services: ['youtube', 'google-ads'] }, signals)
    expect(told()).toBe(1)
  })

  test('two signals of one id are one', () => {
    const [one, two] = [noted('own'), noted('own')]
    start({ signals: [one, two] })
    expect([one.calls.length, two.calls.length]).toEqual([1, 0])
  })
})

test('one that throws is reported and passed over', () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => {})
  const error = new Error('theirs')
  const broken: Signal = {
    id: 'broken',
    start() {
      throw error
    },
    change(_: Decisions) {
      throw error
    },
  }
  const own = noted('own')
  const { signals, answered } = start({ signals: [broken, own] })
  signals.change(answered)
  expect(own.calls).toHaveLength(2)
  expect(report.mock.calls).toEqual([[error], [error]])
})
