import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
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

const noFile = () => Promise.reject(new Error('no file'))
const create = (load: (id: string) => Promise<{ default: () => Signal }> = noFile, settled = () => {}) =>
  createSignals({ page, load, settled })

function start(config: Config, signals = create()) {
  const policy = policyOf(config)
  const decisions = decide(policy, null, false)
  signals.start(policy, decisions)
  const change = (now: Decisions) => signals.change(policy, now)
  return { signals, policy, decisions, change, answered: decide(policy, recordOf(policy, true), false) }
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
    const { change, decisions, answered } = start({ services: ['youtube'], signals: [own] })
    change(answered)
    change(decisions)
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

  test.each<[service: 'microsoft-advertising' | 'meta-pixel', name: 'uetq' | 'fbq']>([
    ['microsoft-advertising', 'uetq'],
    ['meta-pixel', 'fbq'],
  ])('the vendor of %s, without a file', (service, name) => {
    onTestFinished(() => void Reflect.deleteProperty(window, name))
    start({ services: [service] })
    expect(window).toHaveProperty(name)
    expect(told()).toBe(0)
  })
})

describe('each is started once a page', () => {
  test('when the config grows', () => {
    const { signals } = start({ services: ['google-analytics'] })
    const { answered, change } = start({ services: ['google-analytics', 'google-ads'] }, signals)
    expect(told()).toBe(1)
    change(answered)
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
  const { change, answered } = start({ signals: [broken, own] })
  change(answered)
  expect(own.calls).toHaveLength(2)
  expect(report.mock.calls).toEqual([[error], [error]])
})

describe('a signal with a file of its own', () => {
  const both: Config = { services: ['tiktok', 'matomo', 'youtube'] }
  const arrive = () => new Promise((resolve) => setTimeout(resolve))

  test('is fetched when its service is first allowed, once, and keeps that service and its category waiting', async () => {
    const asked: string[] = []
    const own = noted('tiktok')
    const settled = vi.fn()
    const signals = create(async (id) => {
      asked.push(id)
      return { default: () => own }
    }, settled)
    const { change, policy, decisions } = start(both, signals)
    expect([asked, signals.awaits()]).toEqual([[], false])

    const granted = decide(policy, recordOf(policy, { tiktok: true }), false)
    change(granted)
    change(granted)
    expect(asked).toEqual(['tiktok'])
    expect(['tiktok', 'marketing', 'youtube', 'matomo', 'statistics'].map((id) => signals.awaits(id))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
    await arrive()
    expect([signals.awaits(), settled.mock.calls.length]).toEqual([false, 1])
    expect(own.calls).toEqual([['start', granted]])
    change(decisions)
    expect(own.calls.slice(1)).toEqual([['change', decisions]])
  })

  test('hears what was answered while its file was on the way', async () => {
    const own = noted('tiktok')
    const { change, policy, decisions } = start(
      both,
      create(async () => ({ default: () => own })),
    )
    change(decide(policy, recordOf(policy, { tiktok: true }), false))
    change(decisions)
    await arrive()
    expect(own.calls).toEqual([['start', decisions]])
  })

  test('that the config names is fetched at once; the others are not', async () => {
    const asked: string[] = []
    const load = async (id: string) => {
      asked.push(id)
      return { default: () => noted(id) }
    }
    start({ ...both, signals: ['wordpress'] }, create(load))
    expect(asked).toEqual(['wordpress'])
  })

  test('that does not come is reported, its service waits for ever, and nobody else does', async () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {})
    const settled = vi.fn()
    const signals = create(noFile, settled)
    const { change, answered } = start({ services: ['tiktok', 'youtube'] }, signals)
    change(answered)
    await arrive()
    expect(['tiktok', 'marketing', 'youtube'].map((id) => signals.awaits(id))).toEqual([true, false, false])
    expect([signals.awaits(), settled.mock.calls.length]).toEqual([true, 1])
    expect(report.mock.calls.map(([text]) => text)).toEqual([expect.stringContaining('"tiktok"')])
  })
})
