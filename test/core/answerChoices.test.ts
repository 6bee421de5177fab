// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { type Answer, answerChoices, type Choices } from '../../src/core/answerChoices'
import { askedIds } from '../../src/core/askedIds'
import { decide } from '../../src/core/decide'
import { policyOf } from './policyOf'
import { recordOf } from './recordOf'

const login = { id: 'login', category: 'necessary', name: 'Sign-in', reason: 'Keeps you signed in.' }
const policy = policyOf({ services: [login, 'youtube', 'google-analytics', 'vimeo'] })

const all = (choice: boolean): Choices => ({
  preferences: choice,
  statistics: choice,
  'google-analytics': choice,
  marketing: choice,
  youtube: choice,
  vimeo: choice,
})
const before: Choices = { statistics: false, 'google-analytics': false, youtube: true }

test('who is asked: every category and service that is not exempt, in the order of the policy', () => {
  expect(askedIds(policy)).toEqual(Object.keys(all(true)))
})

describe('who answers for what', () => {
  test.each<[rule: string, before: Choices, answer: Answer, after: Choices]>([
    ['accept all writes a key for every id that is asked', {}, true, all(true)],
    ['reject all writes one, too', {}, false, all(false)],
    ['and both pass over what was', { ...all(true), statistics: false }, true, all(true)],
    ['Save names every id, and each has its own', {}, { ...all(true), vimeo: false }, { ...all(true), vimeo: false }],
    [
      'a category writes itself and its present services',
      {},
      { marketing: true },
      { marketing: true, youtube: true, vimeo: true },
    ],
    [
      'so does its refusal',
      { youtube: true },
      { marketing: false },
      { marketing: false, youtube: false, vimeo: false },
    ],
    [
      'a service named in the same call wins',
      {},
      { marketing: true, vimeo: false },
      { marketing: true, youtube: true, vimeo: false },
    ],
    [
      'whichever stands first',
      {},
      { vimeo: true, marketing: false },
      { marketing: false, youtube: false, vimeo: true },
    ],
    ['a service writes that one alone', {}, { youtube: true }, { youtube: true }],
    ['not its category, either', { marketing: false }, { youtube: true }, { marketing: false, youtube: true }],
    ['what is not named stays', before, { vimeo: false }, { ...before, vimeo: false }],
    ['a category without services writes itself', before, { preferences: true }, { ...before, preferences: true }],
    ['nothing named, nothing changed', before, {}, before],
    ['what is exempt cannot be chosen', {}, { necessary: false, login: false }, {}],
    ['what nobody declared, neither', {}, { tiktok: true, constructor: true }, {}],
    [
      'an answer to what is gone goes with it',
      { tiktok: true, youtube: true },
      { vimeo: true },
      { youtube: true, vimeo: true },
    ],
  ])('%s', (_, before, ...[answer, after]) => {
    expect(answerChoices(policy, before, answer)).toEqual(after)
  })

  test('a service added later is asked for, alone, even under a granted category', () => {
    const record = recordOf(policy, true)
    const later = policyOf({ services: [login, 'youtube', 'google-analytics', 'vimeo', 'tiktok'] })
    const open = Object.entries(decide(later, record, false)).filter(([, { because }]) => because === 'not-asked')
    expect(open.map(([id]) => id)).toEqual(['tiktok'])
  })
})

describe('plain JavaScript', () => {
  test.each<[what: string, answer: object, after: Choices]>([
    ['undefined does not undo an answer', { statistics: undefined }, before],
    ['nor does null', { youtube: null }, before],
    ['a text is no grant', { marketing: 'denied', statistics: 'granted' }, before],
    ['nor is a number', { vimeo: 1 }, before],
    ['what is right counts beside it', { vimeo: true, youtube: 'no' }, { ...before, vimeo: true }],
  ])('%s', (_, answer, after) => {
    expect(answerChoices(policy, before, answer as Choices)).toEqual(after)
  })
})

test('neither what was nor the answer is changed', () => {
  const answer = Object.freeze({ marketing: true })
  expect(answerChoices(policy, Object.freeze({ ...before }), answer)).not.toBe(before)
})
