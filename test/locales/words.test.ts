import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { wordCount } from '../../src/effects/wordCount'
import en from '../../src/locales/en'
import type { Words } from '../../src/types'
import { fill } from '../../src/ui/fill'
import { formatDate } from '../../src/ui/formatDate'

const languages = readdirSync('src/locales').map((file) => file.replace('.ts', ''))
const locales = await Promise.all(
  languages.map(async (language): Promise<[string, Words]> => {
    const { default: words } = await import(`../../src/locales/${language}.ts`)
    return [language, words]
  }),
)
const others = locales.filter(([language]) => language !== 'en')

/** Words that other languages write alike, and which. */
const loans: Readonly<Record<string, string>> = {
  Cache: 'da de fr it mt nl pt',
  Cookie: 'cs da de el es fr it ja mt nl pt ro sk zh-Hans zh-Hant',
  Marketing: 'cs de es fr hr hu it mt nl pl pt ro sk',
  Name: 'de',
  Services: 'fr',
  Type: 'da fr nb nl nn',
}

/** Quotes, apostrophe and dashes within words, after CLDR's delimiters; `-` joins words everywhere. */
const marks: Readonly<Record<string, string>> = {
  ar: '؟،\u2068\u2069',
  ca: '«»’·',
  de: '„“',
  el: '',
  en: '',
  es: '«»¿',
  et: '„“',
  fr: '«»’',
  ga: '“”’',
  he: '־\u2068\u2069',
  is: '„“',
  it: '«»’',
  ja: '「」、。：？',
  lt: '„“',
  lv: '„”',
  mt: '“”’',
  nl: '‘’',
  pt: '«»',
  uk: '’',
  'zh-Hans': '“”、。：？，；（）',
  'zh-Hant': '「」、。：？，；（）',
}

/** What would be set wrong: French sets off its punctuation, Slavic languages leave no word of one letter at a line's end. */
const oneLetter = /(?<![\p{L}’])\p{L} (?=[\p{L}{])/u
const fullWidth = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}][,.:;?!()]|[,.:;?!()][\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u
const misset: Readonly<Record<string, RegExp>> = {
  ar: /[,;?]/,
  cs: oneLetter,
  fr: /[^\u202f][;!?]|[^\u00a0]:|«[^\u00a0]|[^\u00a0]»|\s[,.]/,
  ja: fullWidth,
  pl: oneLetter,
  ru: oneLetter,
  sk: oneLetter,
  uk: oneLetter,
  'zh-Hans': fullWidth,
  'zh-Hant': fullWidth,
}
const unset = /\s[;:!?,.]|[\u202f]/

const named = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()

test('the interface knows how many texts a whole language has', () => {
  expect(wordCount).toBe(Object.keys(en).length)
})

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

test.each(others)('%s has no English left', (language, words) => {
  const english = new Set(Object.values(en))
  const alike = Object.values(words).filter((text) => english.has(text))
  expect(alike.filter((text) => !loans[text]?.split(' ').includes(language))).toEqual([])
  const tell = /\b(the|you|your|and|with|this|all|what)\b/i
  expect(Object.values(words).filter((text) => tell.test(text.replace(/\{\w+\}/g, '')))).toEqual([])
})

test('each loan word is still one', () => {
  const kept = Object.entries(loans).map(([text, tags]) => [
    text,
    tags
      .split(' ')
      .filter((tag) => locales.some(([language, words]) => language === tag && Object.values(words).includes(text))),
  ])
  expect(kept).toEqual(Object.entries(loans).map(([text, tags]) => [text, tags.split(' ')]))
})

test.each(locales)('%s sets its own quotes and spaces', (language, words) => {
  const texts = Object.values(words)
  const strange = new RegExp(`[^\\p{L}\\p{M}\\p{N}\\s{}.,:;?!()/${marks[language] ?? ''}-]`, 'u')
  expect(texts.filter((text) => strange.test(text))).toEqual([])
  expect(texts.filter((text) => (misset[language] ?? unset).test(text) || /[\s\u00a0]{2}/.test(text))).toEqual([])
  for (const [open, close] of ['«»', '„“', '„”', '“”', '「」', '（）', '\u2068\u2069'].map((pair) => [...pair])) {
    if (!marks[language]?.includes(`${open}${close}`)) continue
    const count = (mark = '') => texts.join('').split(mark).length
    expect(count(open)).toBe(count(close))
  }
})

// The full stop of "Meta Platforms, Inc." would change sides: https://www.w3.org/International/articles/inline-bidi-markup/
test.each(['ar', 'he'])('%s keeps names of another direction apart', (language) => {
  const words = Object.values(locales.find(([tag]) => tag === language)?.[1] ?? {})
  const named = words.filter((text) => /\{(name|names|provider|domains|id)\}/.test(text))
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((text) => !/\u2068\{\w+\}\u2069/.test(text))).toEqual([])
})

test.each(locales)('%s ends no sentence twice, whatever ends a date', (language, words) => {
  const dated = [words.acceptedAll, words.rejectedAll, words.chosen, words.withdrawn].map((text) =>
    fill(text, { date: formatDate('2026-11-05T10:00:00Z', language) }),
  )
  const until = fill(words.validUntil, { date: formatDate('2026-11-05', language) })
  expect([...dated, until].filter((text) => /\.\s*\.|。。/.test(text) || text.includes('{'))).toEqual([])
  expect(Object.values(words).filter((text) => /\.\./.test(text))).toEqual([])
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
