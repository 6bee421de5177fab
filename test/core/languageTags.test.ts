// @vitest-environment node
import { expect, test } from 'vitest'
import { languageTags } from '../../src/core/languageTags'

test.each<[wishes: (string | undefined)[], tags: string[]]>([
  [['fi'], ['fi', 'en']],
  [['FI'], ['fi', 'en']],
  [['fi-FI'], ['fi', 'en']],
  [['sv_FI'], ['sv', 'en']],
  [['sv-Latn-FI-x-private'], ['sv', 'en']],
  [['en-GB'], ['en']],
  [
    ['de', 'sv', 'de-AT'],
    ['de', 'sv', 'en'],
  ],
  [
    [undefined, '', 'fi'],
    ['fi', 'en'],
  ],
  [['no'], ['nb', 'en']],
  [['nn-NO'], ['nn', 'en']],
  [['iw'], ['he', 'en']],
  [['zh'], ['zh-Hans', 'en']],
  [['zh-CN'], ['zh-Hans', 'en']],
  [['zh-TW'], ['zh-Hant', 'en']],
  [['zh-Hant-HK'], ['zh-Hant', 'en']],
  [['zh-Hant'], ['zh-Hant', 'en']],
  [['zh_HK'], ['zh-Hant', 'en']],
  [['zh-MO'], ['zh-Hant', 'en']],
  [['zh-SG'], ['zh-Hans', 'en']],
  [['zh-Hans-TW'], ['zh-Hans', 'en']],
  [['-', '--', '_', '-fi', '../fi', 'a b'], ['en']],
  [[], ['en']],
])('%j: %j', (wishes, tags) => {
  expect(languageTags(wishes)).toEqual(tags)
})
