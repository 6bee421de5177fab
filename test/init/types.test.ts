import { beforeEach, expect, expectTypeOf, test, vi } from 'vitest'
import { init } from '../../src'
import type { AskFirst, Decision } from '../../src/types'
import { forgetPage } from './forgetPage'

beforeEach(forgetPage)

/** Typed by their own config; the compiler proves each expected error, the run that they are refused. */
function typed() {
  const chat = { id: 'chat', category: 'preferences', name: 'Chat' } as const
  return init({ ui: false, services: ['youtube', chat] })
}

test('the ids are those of the config and the four categories', () => {
  const consent = typed()
  type Id = 'necessary' | 'preferences' | 'statistics' | 'marketing' | 'youtube' | 'chat'
  expectTypeOf(consent).toEqualTypeOf<AskFirst<Id>>()
  expectTypeOf(consent.allows).parameter(0).toEqualTypeOf<Id>()
  expectTypeOf(consent.decisions().chat).toEqualTypeOf<Decision>()
  expect(Object.keys(consent.decisions()).sort()).toEqual(
    ['chat', 'marketing', 'necessary', 'preferences', 'statistics', 'youtube'].sort(),
  )
  consent.destroy()
})

test('an unknown id is an error of the compiler, and refused', () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => {})
  const consent = typed()
  // @ts-expect-error: a typo
  expect(consent.allows('yuotube')).toBe(false)
  // @ts-expect-error: in the catalogue, but not declared
  consent.choose({ vimeo: true })
  // @ts-expect-error: no category
  consent.when('ads', () => expect.unreachable())()
  // @ts-expect-error: what every object has
  expect(consent.allows('constructor')).toBe(false)
  // @ts-expect-error: nothing of that name is decided
  expect(consent.decisions().ads).toBeUndefined()
  expect(report.mock.calls.map(([text]) => String(text).match(/"(.+?)"/)?.[1])).toEqual([
    'yuotube',
    'vimeo',
    'ads',
    'constructor',
  ])
  consent.destroy()
})

test('categories of the site are ids, the four are then none', () => {
  const consent = init({ ui: false, categories: [{ id: 'ads' }, { id: 'shop', mode: 'exempt', reason: 'It is.' }] })
  expectTypeOf(consent).toEqualTypeOf<AskFirst<'ads' | 'shop'>>()
  expect([consent.allows('ads'), consent.allows('shop')]).toEqual([false, true])
  consent.destroy()
})

test('what a config may not say', () => {
  const wrong = [
    // @ts-expect-error: not in the catalogue
    () => init({ services: ['youtub'] }),
    // @ts-expect-error: no name
    () => init({ services: [{ id: 'chat', category: 'preferences' }] }),
    // @ts-expect-error: patterns are strings
    () => init({ services: [{ id: 'chat', category: 'preferences', name: 'Chat', urls: [/chat/] }] }),
    // @ts-expect-error: no such kind
    () => init({ services: [{ id: 'a', category: 'preferences', name: 'A', storage: [{ kind: 'file', name: 'a' }] }] }),
    // @ts-expect-error: no such mode
    () => init({ categories: [{ id: 'ads', mode: 'optin' }] }),
    // @ts-expect-error: no such regime
    () => init({ regime: 'gdpr' }),
    // @ts-expect-error: a typo
    () => init({ servces: [] }),
    // @ts-expect-error: a number
    () => init({ revision: '2' }),
    // @ts-expect-error: no such signal
    () => init({ signals: ['gogle'] }),
  ]
  for (const run of wrong) expect(run).toThrow()
})

test('events have their own detail', () => {
  const consent = typed()
  consent.on('change', ({ detail }) => {
    expectTypeOf(detail.changed).toEqualTypeOf<
      ('necessary' | 'preferences' | 'statistics' | 'marketing' | 'youtube' | 'chat')[]
    >()
    expect(detail.changed).toContain('chat')
  })
  // @ts-expect-error: no such event
  consent.on('changed', () => {})()
  consent.acceptAll()
  consent.destroy()
  expect.assertions(1)
})
