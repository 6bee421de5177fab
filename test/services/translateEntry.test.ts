import { expect, test } from 'vitest'
import { describe as describeService, details, translateEntry } from '../../src/services'

const entry = details['google-analytics']

test.each([
  ['en', 'en'],
  ['fi', 'fi'],
  ['sv-FI', 'sv'],
  ['FI', 'fi'],
  ['de', 'en'],
  ['', 'en'],
  ['constructor', 'en'],
] as const)('in %j the texts are %s', (language, spoken) => {
  const service = translateEntry(entry, language)
  expect(service.description).toBe(entry.description[spoken])
  expect(service.storage?.map(({ purpose }) => purpose)).toEqual(entry.storage.map(({ purpose }) => purpose[spoken]))
})

test('a text that is missing in a language is said in English, alone', () => {
  const service = translateEntry({ ...entry, description: { en: 'Measures.', fi: '', sv: 'Mäter.' } }, 'fi')
  expect(service.description).toBe('Measures.')
  expect(service.storage?.[0]?.purpose).toBe(entry.storage[0]?.purpose.fi)
})

test('all else stays as it is', () => {
  const { description: _, storage: kept, ...rest } = translateEntry(entry, 'fi')
  expect(entry).toMatchObject(rest)
  expect(kept?.map(({ kind, name, duration }) => [kind, name, duration])).toEqual(
    entry.storage.map(({ kind, name, duration }) => [kind, name, duration]),
  )
})

test('a service of the catalogue is found by its id', () => {
  expect(describeService('youtube', 'sv')).toEqual(translateEntry(details.youtube, 'sv'))
})
