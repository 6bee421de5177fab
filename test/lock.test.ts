import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkLock } from '../scripts/check-lock.mjs'

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const manifest = read('package.json')
const lock = read('package-lock.json')

describe.each(['package-lock.json', 'scripts/browser/package-lock.json'])('%s', (path) => {
  test('has every platform’s package, with integrity', () => {
    expect(checkLock(read(path))).toEqual([])
  })
})

test('package.json names exact versions, and the lock has the very same', () => {
  for (const kind of ['dependencies', 'devDependencies'])
    for (const [name, version] of Object.entries(manifest[kind])) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
      expect(lock.packages[`node_modules/${name}`].version, name).toBe(version)
    }
  expect(lock.packages[''].dependencies).toEqual(manifest.dependencies)
  expect(lock.packages[''].devDependencies).toEqual(manifest.devDependencies)
})

test('a hole is found, and named', () => {
  const packages = {
    '': {},
    'node_modules/bundler': {
      integrity: 'sha512-a',
      optionalDependencies: { 'for-mac': '1', 'for-linux': '1', nested: '1' },
    },
    'node_modules/for-linux': { integrity: 'sha512-b' },
    'node_modules/bundler/node_modules/nested': { integrity: 'sha512-c' },
    'node_modules/other': {},
  }
  expect(checkLock({ packages })).toEqual([
    'node_modules/bundler can use for-mac, which is missing',
    'node_modules/other has no integrity',
  ])
})
