import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createCatalog } from '../../src/core/createCatalog'
import { createStore } from '../../src/core/createStore'
import { createJudge } from '../../src/effects/createJudge'
import type { Attempt } from '../../src/types'
import { policyOf } from '../core/policyOf'
import { recordOf } from '../core/recordOf'

const policy = policyOf({ services: ['youtube', 'vimeo'] })

function judging(answer: Record<string, boolean> | null = { youtube: true, vimeo: false }) {
  const store = createStore()
  const blocked: Attempt[] = []
  const late = new Set<string>()
  const catalog = createCatalog([
    {
      id: 'youtube',
      category: 'marketing',
      name: 'YouTube',
      urls: ['youtube.com'],
      storage: [{ kind: 'cookie', name: 'yt*' }],
    },
    { id: 'hotjar', category: 'statistics', name: 'Hotjar', urls: ['*.hotjar.com'] },
    { id: 'fonts', category: 'preferences', name: 'Fonts', urls: ['fonts.example'] },
  ])
  const judge = createJudge({
    store,
    catalog,
    awaits: (id) => late.has(id),
    categories: { hotjar: 'statistics', fonts: 'preferences' },
    page: window,
    announce(name, detail) {
      if (name === 'blocked') blocked.push(detail as Attempt)
      return true
    },
  })
  if (answer) store.set(policy, recordOf(policy, answer), false)
  return { ...judge, store, blocked, late }
}
const script = () => document.createElement('script')
const mark = (target: string, element: Element = script()) => ({ channel: 'mark', target, element })

const report = vi.fn<typeof console.error>()
beforeEach(() => {
  report.mockClear()
  vi.spyOn(console, 'error').mockImplementation(report)
})

describe('a tracker that the marker put to sleep, but nobody declared', () => {
  test('stays asleep under its category, whoever was asked for others, and is no mistake of the page', () => {
    const { permits, hasMet } = judging({ statistics: true, youtube: true })
    expect(permits(mark('hotjar'))).toEqual({ allowed: false, service: 'hotjar' })
    expect([hasMet(), report.mock.calls]).toEqual([true, []])
  })

  test('wakes where silence lets its category run', () => {
    const { permits, store } = judging(null)
    store.set(policyOf({ services: ['youtube'], regime: 'us' }), null, false)
    expect(permits(mark('hotjar')).allowed).toBe(true)
  })

  test('is not yet met when the config has still to come, which may declare it', () => {
    const { permits, hasMet } = judging(null)
    expect([permits(mark('hotjar')).allowed, hasMet()]).toEqual([false, false])
  })

  test('is refused and named where it is none: the page itself must have marked it', () => {
    const { permits } = judging()
    expect(permits(mark('fonts')).allowed).toBe(false)
    expect(report).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('"fonts" is not declared'))
  })
})

test('where records are sent is no stranger, its neighbours are', () => {
  const { permits, ledger, store } = judging(null)
  permits({ channel: 'script', target: 'records.example/in' })
  store.set(policyOf({ services: ['youtube', 'vimeo'], records: 'https://records.example/in' }), null, false)
  for (const target of [
    'records.example/in',
    'records.example/in/subject',
    'records.example/pixel',
    'other.example/in',
  ])
    permits({ channel: 'fetch', target })
  expect(ledger().map(({ target }) => target)).toEqual(['records.example/pixel', 'other.example/in'])
})

describe('allows', () => {
  test('what the decisions say, live', () => {
    const { allows, store } = judging()
    expect(['youtube', 'vimeo', 'marketing', 'necessary'].map(allows)).toEqual([true, false, false, true])
    store.set(policy, recordOf(policy, true), false)
    expect(['youtube', 'vimeo', 'marketing', 'necessary'].map(allows)).toEqual([true, true, true, true])
  })

  test('what waits for its signal is allowed, but does not run yet', () => {
    const { allows, runs, permits, late } = judging()
    late.add('youtube')
    expect([allows('youtube'), runs('youtube'), permits(mark('youtube')).allowed]).toEqual([true, false, false])
    const tag = { channel: 'script', target: 'youtube.com/embed', element: script() }
    expect(permits(tag).allowed).toBe(false)
    // What code asks cannot be made up for later, as an element can.
    expect(permits({ channel: 'fetch', target: 'youtube.com/embed' }).allowed).toBe(true)
    late.clear()
    expect([runs('youtube'), permits(mark('youtube')).allowed, permits(tag).allowed]).toEqual([true, true, true])
  })

  test('nothing before there is a policy, and complains about nobody', () => {
    const { allows, isKnown } = judging(null)
    expect(['youtube', 'necessary', 'constructor'].map(allows)).toEqual([false, false, false])
    expect(isKnown('youtube')).toBe(false)
    expect(report).not.toHaveBeenCalled()
  })

  test('an unknown id is refused, with one complaint that names it', () => {
    const { allows, isKnown } = judging()
    expect([allows('yuotube'), allows('yuotube'), isKnown('yuotube'), allows('constructor')]).toEqual(
      Array(4).fill(false),
    )
    expect(report.mock.calls.map(([text]) => String(text))).toEqual([
      expect.stringContaining('"yuotube"'),
      expect.stringContaining('"constructor"'),
    ])
  })
})

describe('permits', () => {
  test.each<[target: string, allowed: boolean, service: string]>([
    ['youtube', true, 'youtube'],
    ['vimeo', false, 'vimeo'],
    ['necessary youtube', true, 'necessary youtube'],
    ['youtube vimeo', false, 'youtube vimeo'],
    ['  youtube\n necessary ', true, 'youtube necessary'],
    ['', false, ''],
    ['   ', false, ''],
    ['youtube nobody', false, 'youtube nobody'],
  ])('"%s": %s', (target, allowed, service) => {
    const { permits, ledger } = judging()
    expect(permits(mark(target))).toEqual({ allowed, service })
    expect(ledger()).toEqual([
      {
        channel: 'mark',
        target,
        service,
        outcome: allowed ? 'released' : 'held',
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        element: expect.any(Element),
      },
    ])
  })

  test('what is passed runs once in spite of a refusal; the decision stays', () => {
    const { permits, allows, ledger, hasRun } = judging()
    expect(permits({ ...mark('vimeo'), isPassed: true })).toEqual({ allowed: true, service: 'vimeo' })
    expect(ledger().map(({ outcome }) => outcome)).toEqual(['released'])
    expect(hasRun('vimeo')).toBe(true)
    expect(allows('vimeo')).toBe(false)
    expect(permits(mark('vimeo')).allowed).toBe(false)
  })
})

describe('what has run', () => {
  test.each([
    ['script', true],
    ['iframe', true],
    ['template', true],
    ['object', true],
    ['embed', true],
    ['img', false],
    ['link', false],
  ])('%s: %s', (tag, hasRun) => {
    const judge = judging()
    judge.permits(mark('youtube necessary', document.createElement(tag)))
    expect(judge.hasRun('youtube')).toBe(hasRun)
    expect(judge.hasRun('necessary')).toBe(hasRun)
  })

  test('not what was held', () => {
    const judge = judging()
    judge.permits(mark('vimeo'))
    judge.permits(mark('youtube vimeo'))
    expect([judge.hasRun('vimeo'), judge.hasRun('youtube')]).toEqual([false, false])
  })

  test('what the page said itself', () => {
    const judge = judging()
    judge.run('youtube')
    expect([judge.hasRun('youtube'), judge.hasRun('vimeo')]).toEqual([true, false])
  })
})

describe('the ledger', () => {
  test('has each element once for each outcome that follows another', () => {
    const { permits, store, ledger } = judging()
    const element = script()
    permits(mark('vimeo', element))
    permits(mark('vimeo', element))
    store.set(policy, recordOf(policy, true), false)
    permits(mark('vimeo', element))
    permits(mark('vimeo', element))
    expect(ledger().map(({ outcome }) => outcome)).toEqual(['held', 'released'])
  })

  test('has each attempt without an element', () => {
    const { note, ledger } = judging()
    for (let times = 0; times < 3; times++) note({ channel: 'cookie', target: '_ga', outcome: 'refused' })
    expect(ledger()).toHaveLength(3)
  })

  test('is bound: the oldest make room', () => {
    const { note, ledger } = judging()
    for (let at = 0; at < 510; at++) note({ channel: 'cookie', target: `c${at}`, outcome: 'refused' })
    expect(ledger()).toHaveLength(500)
    expect([ledger().at(0)?.target, ledger().at(-1)?.target]).toEqual(['c10', 'c509'])
  })

  test('is a copy', () => {
    const { permits, ledger } = judging()
    permits(mark('vimeo'))
    const before = ledger()
    permits(mark('vimeo'))
    expect([before.length, ledger().length]).toEqual([1, 2])
  })

  test('tells of what was blocked, and not of what was released', () => {
    const { permits, note, blocked, ledger } = judging()
    permits(mark('youtube'))
    permits(mark('vimeo'))
    note({ channel: 'fetch', target: 'x.com/', outcome: 'leaked' })
    expect(blocked.map(({ outcome }) => outcome)).toEqual(['held', 'leaked'])
    expect(blocked).toEqual(ledger().slice(1))
  })
})

describe('unmarked', () => {
  const to = (target: string, channel = 'fetch') => ({ channel, target })

  test.each<[channel: string, target: string, allowed: boolean]>([
    ['fetch', 'youtube.com/watch', true],
    ['cookie', 'yt_player', true],
    ['cookie', 'own', true],
    ['fetch', 'script.hotjar.com/x', false],
    ['fetch', 'fonts.example/x', true],
    ['fetch', 'stranger.example/x', true],
  ])('%s %s: %s', (channel, target, allowed) => {
    expect(judging().permits(to(target, channel)).allowed).toBe(allowed)
  })

  test('until the config has been read the catalogue holds', () => {
    const { permits } = judging(null)
    const allowed = ['youtube.com/x', 'script.hotjar.com/x', 'fonts.example/x', 'stranger.example/x'].map(
      (target) => permits(to(target)).allowed,
    )
    expect(allowed).toEqual([false, false, false, true])
  })

  test('a tracker that nobody declared stays refused whatever was allowed, and is told of', () => {
    const { permits, store, hasMet, ledger } = judging()
    expect(hasMet()).toBe(false)
    store.set(policy, recordOf(policy, true), false)
    expect(permits(to('script.hotjar.com/x')).allowed).toBe(false)
    expect(hasMet()).toBe(true)
    expect(ledger()).toEqual([
      expect.objectContaining({
        channel: 'fetch',
        target: 'script.hotjar.com/x',
        service: 'hotjar',
        outcome: 'refused',
      }),
    ])
  })

  test('a stranger is told of once; the site itself and askfirst never', () => {
    const { permits, ledger } = judging()
    for (const target of ['stranger.example/a', 'stranger.example/b', `${location.hostname}/c`]) permits(to(target))
    permits(to('own', 'cookie'))
    permits(to('askfirst', 'cookie'))
    expect(ledger().map(({ target, outcome }) => `${target} ${outcome}`)).toEqual([
      'stranger.example/a undeclared',
      'own undeclared',
    ])
  })
})
