// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { brotliSize } from '../../scripts/brotliSize.mjs'
import { commonest } from '../../scripts/catalogue/commonest.mjs'
import { covers } from '../../scripts/catalogue/covers.mjs'
import { leanest } from '../../scripts/catalogue/leanest.mjs'
import { packUrl } from '../../scripts/catalogue/packUrl.mjs'
import { writeCritical } from '../../scripts/catalogue/writeCritical.mjs'
import { writeStored } from '../../scripts/catalogue/writeStored.mjs'
import { details } from '../../src/services'
import { critical } from '../../src/services/critical'
import { known } from '../../src/services/known'
import { storedBy } from '../../src/services/storedBy'
import { unpackUrl } from '../../src/services/unpackUrl'

const mapRows = (map: (row: string) => string) =>
  Object.values(critical).map((rows) => rows.split(',').map(map).join(','))

test.each([
  ['critical.ts', writeCritical],
  ['stored.ts', writeStored],
])('%s is what scripts/catalogue.mjs writes from the catalogue', (file, write) => {
  expect(readFileSync(`src/services/${file}`, 'utf8')).toBe(write(details))
})

test('what is packed is read back', () => {
  const entries = Object.values(details)
  for (const service of known) {
    const entry = entries.find(({ id }) => id === service.id)
    const others = entries.filter(({ id }) => id !== service.id)
    expect(service.category).toBe(entry?.category)
    expect(service.urls).toEqual(
      leanest(
        entry?.urls ?? [],
        others.flatMap(({ urls }) => urls),
      ),
    )
  }
  expect(known.map(({ id }) => id).sort()).toEqual(entries.map(({ id }) => id).sort())
  const keeping = entries.filter(({ storage }) => storage.some(({ domain }) => !domain))
  expect([...storedBy.keys()].sort()).toEqual(keeping.map(({ id }) => id).sort())
  for (const { id, storage } of known) if (storage) expect(storedBy.get(id)).toEqual(storage)
})

test('it holds nothing that lies on another site', () => {
  const named = [...storedBy.values()].flatMap((storage) => storage.map(({ name }) => name))
  for (const elsewhere of ['IDE', 'NID', 'YSC', 'vuid', 'MUID', 'fr', 'bcookie']) expect(named).not.toContain(elsewhere)
})

test('the commonest are forty, which keep something here, and their names are known from the start', () => {
  const early = known.filter(({ storage }) => storage).map(({ id }) => id)
  expect(early.sort()).toEqual([...commonest].sort())
  expect(early).toHaveLength(40)
  for (const { storage } of known) expect(storage).not.toEqual([])
})

test('it fits into its share of askfirst.js', () => {
  const [whole, reach] = [mapRows(String), mapRows((row) => row.split('|', 1)[0] ?? '')].map((lists) =>
    brotliSize(Buffer.from(lists.join('`'))),
  )
  console.info(`critical part of ${known.length} services: ${whole} bytes brotli, ${reach} of them without names`)
  expect(reach).toBeLessThanOrEqual(2250)
  expect(whole).toBeLessThanOrEqual(3100)
})

test.each([
  ['crazy-egg', '*.crazyegg.com', '.'],
  ['hotjar', '*.hotjar.io', '.io'],
  ['hotjar', 'hotjar.com', 'hotjar./'],
  ['it', '*.its.com', 'its.'],
  ['it', '*.a.its.io', 'a.its.io'],
  ['it', 'a.its.io', 'a.its.io/'],
  ['it', 'x.its.io/p/', 'x.its.io/p/'],
  ['it', 'www.it.com/path*', 'www.it.com/path*'],
  ['it', 'x.company', 'x.company/'],
])('of %s, %s is packed as %s', (id, pattern, packed) => {
  expect(packUrl(id, pattern)).toBe(packed)
  expect(unpackUrl(id, packed)).toBe(pattern)
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

test('who shares a name with one of the forty is one of them, so that its visitor’s answer counts from the first line', () => {
  const early = new Map(known.map(({ id, storage }) => [id, storage ?? []]))
  const names = new Set([...early.values()].flat().map(({ kind, name }) => `${kind} ${name}`))
  const late = known.filter(({ id }) => !early.get(id)?.length).map(({ id }) => id)
  expect(names.size).toBeGreaterThan(40)
  expect(late.filter((id) => storedBy.get(id)?.some(({ kind, name }) => names.has(`${kind} ${name}`)))).toEqual([])
})
