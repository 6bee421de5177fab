// @vitest-environment node
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { chooseLanguage, languages } from '../../src/core/chooseLanguage'

test('every language has its file, every file its language', () => {
  expect(readdirSync('src/locales').map((file) => file.replace('.ts', ''))).toEqual([...languages].sort())
})

test.each<[wishes: (string | undefined)[], language: string]>([
  [['fi'], 'fi'],
  [['sv'], 'sv'],
  [['FI'], 'fi'],
  [['fi-FI'], 'fi'],
  [['sv_FI'], 'sv'],
  [['sv-Latn-FI-x-private'], 'sv'],
  [['de', 'sv', 'fi'], 'sv'],
  [[undefined, '', 'fi'], 'fi'],
  [['de-DE', 'en-GB', 'fi'], 'en'],
  [['english'], 'en'],
  [['fil'], 'en'],
  [['swedish', 'fi'], 'fi'],
  [['-', '--', '_', '-fi'], 'en'],
  [['de'], 'en'],
  [['constructor'], 'en'],
  [[], 'en'],
])('%j: %s', (wishes, language) => {
  expect(chooseLanguage(wishes)).toBe(language)
})
