import { expect, test } from 'vitest'
import { noticeText } from '../../src/core/noticeText'
import en from '../../src/locales/en'
import type { Config, Service } from '../../src/types'
import { policyOf } from './policyOf'

const chat: Service<string, string> = {
  id: 'chat',
  category: 'preferences',
  name: 'Chat',
  storage: [{ kind: 'cookie', name: 'chat_id', duration: 'P1Y' }],
}
const textOf = (config: Config = {}, more: object = {}) => {
  const policy = policyOf({ services: [chat], policyUrl: '/policy', ...config })
  return noticeText({ policy: { ...policy, services: { chat } }, words: en, language: 'en', ...more })
}

test('it is the same for the same notice, however the config was written', () => {
  expect(textOf()).toBe(textOf())
  const { id, name, category, storage } = chat
  expect(textOf({ services: [{ storage: storage ?? [], name, category, id }] })).toBe(textOf())
})

test('it holds what is shown: texts, categories, services and what they keep', () => {
  for (const shown of [en.bannerText, en.acceptAll, en.statisticsText, 'chat_id', 'P1Y', '/policy']) {
    expect(textOf()).toContain(JSON.stringify(shown).slice(1, -1))
  }
})

test.each<[what: string, changed: string]>([
  ['another revision', textOf({ revision: 2 })],
  ['another regime', textOf({ regime: 'us-ca' })],
  ['another policy', textOf({ policyUrl: '/other' })],
  ['another word', textOf({}, { words: { ...en, acceptAll: 'Yes' } })],
  ['another language', textOf({}, { language: 'fi' })],
  ['another category', textOf({ categories: [{ id: 'preferences' }] })],
])('%s is another notice', (_, changed) => {
  expect(changed).not.toBe(textOf())
})

test('what is not shown is no part of it', () => {
  expect(textOf({ debug: true, nonce: 'abc', records: '/records', base: '/files/' })).toBe(textOf())
})
