// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { brotliSize } from '../../scripts/brotliSize.mjs'
import { covers } from '../../scripts/catalogue/covers.mjs'
import { leanest } from '../../scripts/catalogue/leanest.mjs'
import { writeCritical } from '../../scripts/catalogue/writeCritical.mjs'
import { details } from '../../src/services'
import { critical } from '../../src/services/critical'

test('critical.ts is what scripts/catalogue.mjs writes from the catalogue', () => {
  expect(readFileSync('src/services/critical.ts', 'utf8')).toBe(writeCritical(details))
})

test('it holds nothing that lies on another site', () => {
  const named = Object.values(critical).flatMap(([, , storage]) => storage.split(' '))
  for (const elsewhere of ['IDE', 'NID', 'YSC', 'vuid', 'MUID', 'fr', 'bcookie']) expect(named).not.toContain(elsewhere)
})

test('it fits into its share of askfirst.js', () => {
  const size = brotliSize(Buffer.from(JSON.stringify(critical)))
  console.info(`critical part of ${Object.keys(critical).length} services: ${size} bytes brotli`)
  expect(size).toBeLessThanOrEqual(1100)
})

test.each([
  ['x.com', 'x.com/a*', true],
  ['x.com', 'y.x.com', false],
  ['x.com', 'x.company', false],
  ['*.x.com', 'a.x.com', true],
  ['*.x.com', 'a.b.x.com/p', true],
  ['*.x.com', '*.b.x.com', true],
  ['*.x.com', 'x.com', false],
  ['*.x.com', 'evilx.com', false],
  ['x.com/a*', 'x.com/ab', true],
  ['x.com/a', 'x.com/a?id=*', true],
  ['x.com/a', 'x.com/ab', false],
  ['_ga_*', '_ga_1', true],
  ['_ga', '_ga_*', false],
])('%s covers %s: %s', (wider, pattern, expected) => {
  expect(covers(wider, pattern)).toBe(expected)
})

test('a covered pattern goes, unless another service would take its targets over', () => {
  expect(leanest(['*.x.com', 'a.x.com', 'a.x.com/p*'], [])).toEqual(['*.x.com'])
  expect(leanest(['*.x.com', 'a.x.com/p*'], ['a.x.com'])).toEqual(['*.x.com', 'a.x.com/p*'])
  expect(leanest(['*.x.com', 'a.x.com/p*'], ['a.x.com/q*'])).toEqual(['*.x.com'])
  expect(leanest(['_x*', '_xy', '_xyz*'], ['_xyz_1'])).toEqual(['_x*'])
})
