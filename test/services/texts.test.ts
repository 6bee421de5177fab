// @vitest-environment node
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { describe as describeService, details } from '../../src/services'
import { descriptions } from '../../src/services/descriptions'
import { purposes } from '../../src/services/purposes'

const languages = ['da', 'de', 'en', 'es', 'fi', 'fr', 'it', 'nb', 'nl', 'pl', 'sv'] as const
const others = languages.filter((language) => language !== 'en')
const entries = Object.values(details)

/** All texts of a language: descriptions and purposes by their ids. */
const texts = (language: (typeof languages)[number]): Record<string, string> => ({
  ...descriptions[language],
  ...purposes[language],
})
const english = texts('en')

/** What is called the same everywhere. No text may be as a whole what it is in English. */
const names =
  /Google Analytics|Google|DoubleClick|LinkedIn|Facebook|Instagram|Bing|TikTok|YouTube|Hotjar|Matomo|Microsoft|Clarity|Segment|MUID|AMP/g
const namesIn = (text: string) => [...new Set(text.match(names))].sort()

/** French sets off its punctuation; Polish leaves no word of one letter at the end of a line. */
const misplaced: Partial<Record<(typeof languages)[number], RegExp>> = {
  fr: /[^\u202f][;!?]|[^\u00a0]:/,
  pl: /(^|\s)[aiouwz] |\s[;:!?]/i,
}

test.each(['descriptions', 'purposes'])('%s has one file for each language', (folder) => {
  const files = readdirSync(`src/services/${folder}`).map((file) => file.replace('.ts', ''))
  expect(files.sort()).toEqual([...languages])
})

test('each text says something of a service', () => {
  const said = entries.flatMap(({ description, reason }) => (reason ? [description, reason] : [description]))
  expect(Object.keys(descriptions.en).sort()).toEqual([...new Set<string>(said)].sort())
  const used = entries.flatMap(({ storage }) => storage.map(({ purpose }) => purpose))
  expect(Object.keys(purposes.en).sort()).toEqual([...new Set(used)].sort())
})

describe.each(languages)('%s', (language) => {
  const own = Object.entries(texts(language))

  test('has each text, and no other, in the same order', () => {
    expect(own.map(([id]) => id)).toEqual(Object.keys(english))
  })

  test('says it in short, whole sentences', () => {
    expect(own.filter(([, text]) => !/^\p{Lu}[^!?]{8,118}\.$/u.test(text))).toEqual([])
  })

  test('says the same only where English does', () => {
    for (const of of [descriptions, purposes]) {
      const said = new Set(Object.values(of[language]))
      expect(said.size).toBe(new Set(Object.values(of.en)).size)
    }
  })

  test('sets its own quotes and spaces', () => {
    const wrong = misplaced[language] ?? /\s[;:!?]|[\u00a0\u202f]/
    expect(own.filter(([, text]) => wrong.test(text) || /["'`]|\s{2}|\s\.|\.\.| $/.test(text))).toEqual([])
  })

  test('says it of each service', () => {
    for (const { id, description, reason, storage } of entries) {
      const service = describeService(id, language)
      expect(service.description).toBe(descriptions[language][description])
      expect(service.reason).toBe(reason && descriptions[language][reason])
      expect(service.storage?.map(({ purpose }) => purpose)).toEqual(
        storage.map(({ purpose }) => purposes[language][purpose]),
      )
    }
  })
})

describe.each(others)('%s', (language) => {
  const own = Object.entries(texts(language))

  test('has no English left', () => {
    expect(own.filter(([id, text]) => text === english[id])).toEqual([])
    const tell = /\b(the|you|your|and|with|this|which|that|visits|remembers|keeps)\b/i
    expect(own.filter(([, text]) => tell.test(text))).toEqual([])
  })

  test('names whom English names', () => {
    expect(own.map(([id, text]) => [id, namesIn(text)])).toEqual(
      Object.entries(english).map(([id, text]) => [id, namesIn(text)]),
    )
  })
})
