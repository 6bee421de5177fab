import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ownNames } from '../scripts/build/ownNames.mjs'

const tags = ['askfirst.js', 'askfirst-seal.js']
const files = [...readdirSync('dist'), ...readdirSync('dist/signals').map((name) => `signals/${name}`)].filter(
  (name) => /^(askfirst|signals).*\.js$/.test(name) && !tags.includes(name),
)
const fetched = files.map((name) => readFileSync(`dist/${name}`, 'utf8')).join('\n')
const types = 'node_modules/typescript/lib'
const browser = readdirSync(types)
  .filter((name) => /^lib\.(dom|es).*\.d\.ts$/.test(name))
  .map((name) => readFileSync(`${types}/${name}`, 'utf8'))
  .join('\n')
const api = readFileSync('src/types.ts', 'utf8')

test('there is something to compare with', () => {
  expect(files.length).toBeGreaterThan(20)
  expect(fetched).toMatch(/[.{,]announce\b/)
  expect(browser).toMatch(/^\s+(readonly )?contentWindow\b/m)
  expect(api).toMatch(/^\s+(readonly )?acceptAll\b/m)
})

test.each(ownNames)('"%s" is known to the script tag alone', (name) => {
  expect(fetched).not.toMatch(new RegExp(`[.{,]${name}\\b`))
  for (const declared of [browser, api]) expect(declared).not.toMatch(new RegExp(`^\\s+(readonly )?${name}\\b`, 'm'))
  for (const tag of tags) expect(readFileSync(`dist/${tag}`, 'utf8')).not.toMatch(new RegExp(`\\.${name}\\b`))
})
