// @vitest-environment node
import { expect, test } from 'vitest'
import { say } from '../../src/core/say'
import { translateService } from '../../src/core/translateService'

test.each([
  ['one for all', 'fi', 'one for all'],
  [{ en: 'basket', fi: 'kori' }, 'fi', 'kori'],
  [{ en: 'basket', fi: 'kori' }, 'fi-FI', 'kori'],
  [{ en: 'basket', fi: 'kori' }, 'sv', 'basket'],
  [{ fi: 'kori' }, 'sv', 'kori'],
  [{}, 'sv', ''],
])('%j in %s: %s', (text, language, said) => {
  expect(say(text, language)).toBe(said)
})

test('a service in one language: its texts and those of what it keeps, nothing else', () => {
  const service = {
    id: 'chat',
    category: 'preferences',
    name: 'Chat',
    urls: ['chat.example'],
    description: { en: 'Talks', sv: 'Pratar' },
    storage: [{ kind: 'cookie', name: 'chat', purpose: { en: 'Keeps', sv: 'Sparar' } }],
  } as const
  expect(translateService(service, 'sv')).toEqual({
    ...service,
    description: 'Pratar',
    storage: [{ kind: 'cookie', name: 'chat', purpose: 'Sparar' }],
  })
})
