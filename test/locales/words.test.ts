import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import en from '../../src/locales/en'
import type { Words } from '../../src/types'

const languages = readdirSync('src/locales').map((file) => file.replace('.ts', ''))
const locales = await Promise.all(
  languages.map(async (language): Promise<[string, Words]> => {
    const { default: words } = await import(`../../src/locales/${language}.ts`)
    return [language, words]
  }),
)
const others = locales.filter(([language]) => language !== 'en')

/** Words that other languages write alike. */
const loans = new Set(['Cache', 'Cookie', 'Marketing', 'Name', 'Services', 'Type'])

const named = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()

test('there is more than English', () => {
  expect(others.length).toBeGreaterThan(0)
})

test.each(locales)('%s has every text, and no other', (_, words) => {
  expect(Object.keys(words)).toEqual(Object.keys(en))
  expect(Object.entries(words).filter(([, text]) => text.trim() !== text || !text)).toEqual([])
})

test.each(others)('%s fills in the same', (_, words) => {
  const filled = (of: Words) => Object.fromEntries(Object.entries(of).map(([key, text]) => [key, named(text)]))
  expect(filled(words)).toEqual(filled(en))
})

test.each(others)('%s has no English left', (_, words) => {
  const english = new Set(Object.values(en))
  expect(Object.values(words).filter((text) => english.has(text) && !loans.has(text))).toEqual([])
  const tell = /\b(the|you|your|and|with|this|all|what)\b/i
  expect(Object.values(words).filter((text) => tell.test(text.replace(/\{\w+\}/g, '')))).toEqual([])
})

test.each(locales)('%s has no text of the first layer that could be the largest paint of a page', (_, words) => {
  // 25,000 px² are 150 letters at 15 px and a line height of 1.45.
  const first = [words.bannerTitle, words.bannerText, words.bannerMore, words.noticeText]
  expect(first.filter((text) => text.length > 150)).toEqual([])
})

test("the English that browsers' own clients look for is there", () => {
  expect(en.bannerText).toMatch(/we use cookies/i)
  expect(en.noticeTitle).toMatch(/this site .*cookies/i)
  expect([en.acceptAll, en.rejectAll, en.settings]).toEqual(['Accept all', 'Reject all', 'Settings'])
  // "Save choices" and its like are taken for a yes.
  expect(en.save).not.toMatch(/choice|selection|preference|setting|confirm|accept/i)
})
