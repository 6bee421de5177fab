// @vitest-environment node
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findWork } from '../../scripts/texts/findWork.mjs'
import { markRead } from '../../scripts/texts/markRead.mjs'
import { openLanguages } from '../../scripts/texts/openLanguages.mjs'

const english = { yes: 'Yes', no: 'No', maybe: 'Maybe', later: 'Later' }
const texts = { yes: 'Kyllä', no: 'Eipä', maybe: 'Ehkä', ei: 'Ei' }
const readings = {
  yes: { en: 'Yes', text: 'Kyllä' },
  no: { en: 'Nope', text: 'Eipä' },
  maybe: { en: 'Maybe', text: 'Kai' },
}

test('a translator is told what is missing, stale, not read against English, and what it has no longer', () => {
  expect(findWork({ english, texts, readings }).map(({ key, why, was }) => [key, why, was])).toEqual([
    ['no', 'stale', 'Nope'],
    ['maybe', 'unread', 'Maybe'],
    ['later', 'missing', ''],
    ['ei', 'unknown', ''],
  ])
  expect(findWork({ english, texts, readings: {} }).map(({ why }) => why)).toEqual([
    'unread',
    'unread',
    'unread',
    'missing',
    'unknown',
  ])
})

test('what was read is noted with the English beside it, and nothing else is', () => {
  const marked = markRead({ english, texts, readings: { ...readings, gone: { en: 'Gone', text: 'Mennyt' } } }, [
    'no',
    'later',
  ])
  expect(marked).toEqual({ ...readings, no: { en: 'No', text: 'Eipä' } })
  expect(findWork({ english, texts, readings: marked }).map(({ key }) => key)).toEqual(['maybe', 'later', 'ei'])
})

test('each language is opened with its own texts and what was read of them', async () => {
  const [words, described, purposes, ...others] = await openLanguages(['fi'])
  expect(others).toEqual([])
  expect(words?.texts.acceptAll).toBe('Hyväksy kaikki')
  expect([words, described, purposes].map((one) => Object.keys(one?.readings ?? {}).length > 40)).toEqual([
    true,
    true,
    true,
  ])
})

test('nothing is noted of a language or a text that is not there', async () => {
  const languages = await openLanguages([])
  expect(readdirSync('translations').sort()).toEqual(
    [...new Set(languages.map(({ language }) => `${language}.json`))].sort(),
  )
  for (const { file, english: all, readings: noted } of languages)
    expect(
      Object.keys(noted).filter((key) => !(key in all)),
      file,
    ).toEqual([])
})
