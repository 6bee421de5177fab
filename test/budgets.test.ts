import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { brotliSize } from '../scripts/brotliSize.mjs'

/**
 * Bytes, brotli at its strongest. The aims are 11,000 for the script with hold and catalogue, and 15,000 for a first
 * visit, and 11,500 for the script with the seal; none is reached. Until they are, this keeps all from growing.
 */
const budgets: [string, number, string[]][] = [
  ['what a returning visitor loads', 17_430, ['askfirst.js']],
  ['what a returning visitor of a sealed page loads', 21_500, ['askfirst-seal.js']],
  [
    'what a first visitor loads until the banner shows',
    22_340,
    ['askfirst.js', 'askfirst-face.js', 'askfirst-ui.js', 'locales/en.js'],
  ],
  ['what of it is the interface', 3_760, ['askfirst-ui.js', 'locales/en.js']],
  ['the way back to the choice', 1_000, ['askfirst-trigger.js']],
]

test.each(budgets)('%s is at most %i bytes: %j', (_, most, files) => {
  const sizes = files.map((file) => brotliSize(readFileSync(`dist/${file}`)))
  expect(Math.min(...sizes)).toBeGreaterThan(0)
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(most)
})

test('the README tells them as they are', () => {
  const told = readFileSync('README.md', 'utf8').match(/[\d.]+(?= kB (for a visitor who|until the banner))/g)
  const [returning, , first] = budgets.map(([, , files]) =>
    files.reduce((sum, file) => sum + brotliSize(readFileSync(`dist/${file}`)), 0),
  )
  expect(told).toEqual([returning, first].map((size = 0) => (size / 1000).toFixed(1)))
})

test('the script never carries the interface', () => {
  const script = readFileSync('dist/askfirst.js', 'utf8')
  expect(script).not.toMatch(/showModal|adoptedStyleSheets|askfirst-title/)
})

test('the banner comes in one file, which asks for no second one', () => {
  const statically = /\bimport\s*(?!\()[^;]*?["']\.\//
  expect(readFileSync('dist/askfirst-face.js', 'utf8')).not.toMatch(statically)
  expect(readFileSync('dist/askfirst-ui.js', 'utf8')).not.toMatch(statically)
  expect(readFileSync('dist/askfirst-trigger.js', 'utf8')).not.toMatch(statically)
})

test('no file or folder has a name that filter lists look for', () => {
  const names = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  expect(names.length).toBeGreaterThan(10)
  expect(names.filter((name) => /cookie|consent|gdpr|privacy|(^|[\\/])af-/i.test(name))).toEqual([])
})
