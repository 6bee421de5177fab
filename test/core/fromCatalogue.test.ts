// @vitest-environment node
import { expect, test } from 'vitest'
import { type CriticalCatalogue, fromCatalogue } from '../../src/core/fromCatalogue'

const catalogue: CriticalCatalogue = {
  all: ['statistics', 'x.com *.x.com/a*', '_a _b* local:c session:d:e indexeddb:f* cache:g cookie:h'],
  none: ['marketing', '', ''],
}

test('urls and names are told apart, and names by their kind', () => {
  expect(fromCatalogue(catalogue, 'all')).toEqual({
    id: 'all',
    category: 'statistics',
    name: 'all',
    urls: ['x.com', '*.x.com/a*'],
    storage: [
      { kind: 'cookie', name: '_a' },
      { kind: 'cookie', name: '_b*' },
      { kind: 'local', name: 'c' },
      { kind: 'session', name: 'd:e' },
      { kind: 'indexeddb', name: 'f*' },
      { kind: 'cache', name: 'g' },
      { kind: 'cookie', name: 'cookie:h' },
    ],
  })
})

test('who reaches and keeps nothing, does so', () => {
  expect(fromCatalogue(catalogue, 'none')).toMatchObject({ urls: [], storage: [] })
})

test.each(['gone', '', 'constructor', '__proto__'])('"%s" is nobody', (id) => {
  expect(fromCatalogue(catalogue, id)).toBeUndefined()
})
