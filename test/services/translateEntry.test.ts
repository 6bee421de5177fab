import { expect, test } from 'vitest'
import { describe as describeService, details, translateEntry } from '../../src/services'
import { descriptions } from '../../src/services/descriptions'
import { purposes } from '../../src/services/purposes'

const entry = details['google-analytics']

test.each([
  ['en', 'en'],
  ['fi', 'fi'],
  ['sv-FI', 'sv'],
  ['FI', 'fi'],
  ['de-AT', 'de'],
  ['nb-NO', 'nb'],
  ['nn', 'nb'],
  ['nn-NO', 'nb'],
  ['no', 'nb'],
  ['pt-BR', 'en'],
  ['ja', 'en'],
  ['', 'en'],
  ['constructor', 'en'],
] as const)('in %j the texts are %s', (language, spoken) => {
  const service = translateEntry(entry, language)
  expect(service.description).toBe(descriptions[spoken].measures)
  expect(service.storage?.map(({ purpose }) => purpose)).toEqual(
    entry.storage.map(({ purpose }) => purposes[spoken][purpose]),
  )
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
