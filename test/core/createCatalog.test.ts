// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { createCatalog } from '../../src/core/createCatalog'
import type { Service, StorageEntry } from '../../src/types'

/** As a gate sees what a page reaches: ports say nothing about who answers. */
const target = (url: string) => {
  const { hostname, pathname, search } = new URL(url)
  return hostname + pathname + search
}
const reaching = (id: string, ...urls: string[]): Service => ({ id, category: 'marketing', name: id, urls })
const keeping = (id: string, ...storage: StorageEntry[]): Service => ({ id, category: 'marketing', name: id, storage })
const cookies = (id: string, ...names: string[]) =>
  keeping(id, ...names.map((name) => ({ kind: 'cookie' as const, name })))

describe.each<[pattern: string, met: string[], passed: string[]]>([
  [
    'x.com',
    [
      'https://x.com',
      'https://x.com/',
      'https://x.com/a/b?c=d',
      'http://x.com',
      'https://X.COM/',
      'https://x.com:8443/a',
      'https://x.com./a',
    ],
    ['https://www.x.com/', 'https://notx.com/', 'https://x.com.evil.test/', 'https://evil.test/x.com', 'https://com/'],
  ],
  ['X.com', ['https://x.com/'], ['https://www.x.com/']],
  [
    '*.x.com',
    ['https://www.x.com/', 'https://www.x.com./', 'https://a.b.c.x.com/path', 'https://x.x.com/'],
    ['https://x.com/', 'https://evilx.com/', 'https://x.com.evil.test/', 'https://evil.test/www.x.com'],
  ],
  [
    'x.com/path',
    ['https://x.com/path', 'https://x.com/path?a=b', 'https://x.com/path?'],
    ['https://x.com/', 'https://x.com/path/', 'https://x.com/pathology', 'https://x.com/PATH', 'https://x.com/a/path'],
  ],
  [
    'x.com/path*',
    ['https://x.com/path', 'https://x.com/path/a', 'https://x.com/path-2?a=b', 'https://x.com/path?a'],
    ['https://x.com/', 'https://x.com/pat', 'https://www.x.com/path'],
  ],
  ['x.com/', ['https://x.com', 'https://x.com/', 'https://x.com?a=b'], ['https://x.com/a']],
  ['x.com/*', ['https://x.com', 'https://x.com/a', 'https://x.com/?a'], ['https://www.x.com/']],
  [
    'x.com/tag.js?id=G-*',
    ['https://x.com/tag.js?id=G-1', 'https://x.com/tag.js?id=G-&l=x'],
    ['https://x.com/tag.js', 'https://x.com/tag.js?id=AW-1', 'https://x.com/tag.js?l=x&id=G-1'],
  ],
  [
    '*.x.com/collect*',
    ['https://eu.x.com/collect', 'https://eu.x.com/collect?v=2'],
    ['https://x.com/collect', 'https://eu.x.com/', 'https://eu.x.com/a/collect'],
  ],
  ['localhost/chat', ['http://localhost:3000/chat'], ['http://localhost:3000/']],
])('the url %s', (pattern, met, passed) => {
  const catalog = createCatalog([reaching('it', pattern)])
  test.each(met)('is met by %s', (url) => expect(catalog.match('url', target(url))).toEqual(['it']))
  test.each(passed)('is not met by %s', (url) => expect(catalog.match('url', target(url))).toEqual([]))
})

describe.each<[name: string, met: string[], passed: string[]]>([
  ['_ga', ['_ga'], ['_gat', '_g', '_GA', '', 'x_ga']],
  ['_ga*', ['_ga', '_gat', '_ga_ABC'], ['_g', '_GA', 'x_ga', '']],
  ['a:b', ['a:b'], ['a', 'b', 'local:a:b']],
  ['x.com/a?b*', ['x.com/a?b', 'x.com/a?bc'], ['x.com/a']],
])('the name %s', (name, met, passed) => {
  const catalog = createCatalog([cookies('it', name)])
  test.each(met)('is met by "%s"', (stored) => expect(catalog.match('cookie', stored)).toEqual(['it']))
  test.each(passed)('is not met by "%s"', (stored) => expect(catalog.match('cookie', stored)).toEqual([]))
})

test('each kind of storage has its own names', () => {
  const kinds = ['cookie', 'local', 'session', 'indexeddb', 'cache'] as const
  const catalog = createCatalog(kinds.map((kind) => keeping(kind, { kind, name: 'it*' })))
  expect(kinds.map((kind) => catalog.match(kind, 'it'))).toEqual(kinds.map((kind) => [kind]))
  expect(catalog.match('url', 'it')).toEqual([])
})

describe('where several match', () => {
  test.each<[rule: string, services: Service[], found: string[]]>([
    ['the longest', [reaching('long', 'www.x.com/pa*'), reaching('short', '*.x.com')], ['long']],
    ['in whatever order', [reaching('short', '*.x.com'), reaching('long', 'www.x.com/pa*')], ['long']],
    ['a host before the beginning of one', [reaching('short', '*.x.com'), reaching('long', 'www.x.com')], ['long']],
    ['on a tie all', [reaching('one', 'www.x.com')], ['one']],
    ['on a tie both', [reaching('one', '*.x.com'), reaching('two', '*.x.com')], ['one', 'two']],
    ['of one service each once', [reaching('one', '*.x.com', 'www.x.com', 'www.x.com')], ['one']],
    [
      'a path that does not fit does not count',
      [reaching('long', 'www.x.com/other'), reaching('short', '*.x.com')],
      ['short'],
    ],
  ])('%s', (_, services, found) => {
    expect(createCatalog(services).match('url', 'www.x.com/path?a=b')).toEqual(found)
  })

  test.each<[rule: string, services: Service[], found: string[]]>([
    ['the longest prefix', [cookies('a', '_*'), cookies('b', '_ga_*'), cookies('c', '_ga*')], ['b']],
    ['the whole name', [cookies('a', '_ga*'), cookies('b', '_ga_ABC')], ['b']],
    ['on a tie both', [cookies('a', '_ga_*'), cookies('b', '_ga_*')], ['a', 'b']],
  ])('of names: %s', (_, services, found) => {
    expect(createCatalog(services).match('cookie', '_ga_ABC')).toEqual(found)
  })

  test('who is left out leaves its targets to the next', () => {
    const catalog = createCatalog([reaching('long', 'www.x.com'), reaching('short', '*.x.com')])
    expect(catalog.match('url', 'www.x.com/', new Set(['long']))).toEqual(['short'])
  })
})

test('an empty catalogue and an empty target match nothing', () => {
  expect(createCatalog([]).match('url', 'x.com/')).toEqual([])
  expect(createCatalog([reaching('it', 'x.com'), cookies('it', 'a')]).match('url', '')).toEqual([])
})

test('what is no list, or no text, declares nothing, and takes nothing from what others declare', () => {
  const wrong = [{ urls: 5 }, { urls: [5] }, { storage: 'id' }, { storage: [{ kind: 'cookie' }] }]
  const services = wrong.map((part, at) => ({ ...reaching(`wrong-${at}`), ...part }) as unknown as Service)
  const catalog = createCatalog([...services, reaching('right', 'x.com'), cookies('keeper', 'id')])
  expect(catalog.match('url', 'x.com/')).toEqual(['right'])
  expect(catalog.match('cookie', 'id')).toEqual(['keeper'])
})
