import { beforeEach, expect, test, vi } from 'vitest'
import { createOutbox } from '../../src/effects/createOutbox'
import { policyOf } from '../core/policyOf'
import { recordOf } from '../core/recordOf'

beforeEach(() => localStorage.clear())

const policy = policyOf()
const outboxOf = () => createOutbox(policy, window)
const record = (id: string) => recordOf(policy, true, { id })
const ids = (outbox = outboxOf()) => outbox.letters().map(({ id }) => id)

test('a record lies there once, for the next page too, until it is taken out', () => {
  const outbox = outboxOf()
  for (const id of ['one', 'two', 'one']) outbox.add(record(id))
  expect(ids(outbox)).toEqual(['one', 'two'])
  expect(ids()).toEqual(['one', 'two'])
  outboxOf().put('one', undefined)
  expect(ids(outbox)).toEqual(['two'])
  outbox.put('two', undefined)
  expect(Object.keys(localStorage)).toEqual(['askfirst-proof'])
})

test('all letters of a device carry one secret, of 22 characters', () => {
  outboxOf().add(record('one'))
  outboxOf().add(record('two'))
  const proofs = outboxOf()
    .letters()
    .map(({ proof }) => proof)
  expect(new Set(proofs).size).toBe(1)
  expect(proofs[0]).toMatch(/^[\w-]{22}$/)
})

test('what the click left there gets the secret when it is read', () => {
  const one = record('one')
  localStorage.setItem('askfirst-outbox', JSON.stringify([{ id: one.id, subject: one.subject, record: one }]))
  expect(outboxOf().letters()).toEqual([{ id: 'one', subject: one.subject, record: one, proof: expect.any(String) }])
})

test('the wish to be erased stands behind all records, and takes its secret along', () => {
  const outbox = outboxOf()
  outbox.add(record('one'))
  outbox.erase('subject')
  const [first, second] = outbox.letters()
  expect([first?.id, second?.id, second?.record]).toEqual(['one', 'subject', undefined])
  expect(second?.proof).toBe(first?.proof)
  expect(localStorage.getItem('askfirst-proof')).toBeNull()
  outbox.add(record('two'))
  expect(outbox.letters().at(-1)?.proof).not.toBe(first?.proof)
})

test.each(['{', 'null', '7', '[null,{"id":"one"},{"id":"one","subject":"two","record":{}}]'])(
  '%s is no letter',
  (kept) => {
    localStorage.setItem('askfirst-outbox', kept)
    expect(outboxOf().letters()).toEqual([])
  },
)

test('servers that never answer do not fill the device', () => {
  const outbox = outboxOf()
  for (let at = 0; at < 105; at++) outbox.add(record(`a${at}`))
  expect([ids().length, ids().at(-1)]).toEqual([100, 'a104'])
})

test('where nothing can be stored it works for this page', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError')
  })
  const outbox = outboxOf()
  outbox.add(record('one'))
  outbox.add(record('two'))
  outbox.put('one', undefined)
  expect(ids(outbox)).toEqual(['two'])
})

test('what was taken out does not come back when storage fails in between', () => {
  const outbox = outboxOf()
  outbox.add(record('one'))
  outbox.add(record('two'))
  const { localStorage: storage } = window
  const full = {
    getItem: (key: string) => storage.getItem(key),
    setItem() {
      throw new DOMException('full', 'QuotaExceededError')
    },
  }
  vi.spyOn(window, 'localStorage', 'get').mockReturnValue(full as unknown as Storage)
  outbox.put('one', undefined)
  expect(ids(outbox)).toEqual(['two'])
})
