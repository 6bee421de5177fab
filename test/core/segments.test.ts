// @vitest-environment node
import { expect, test } from 'vitest'
import { segments } from '../../src/core/segments'
import type { Config } from '../../src/types'
import { policyOf } from './policyOf'

const of = (config: Config) => segments(policyOf(config))

test('one a category that is asked, with its services in an order of their own', () => {
  const own = (id: string) => ({ id, category: 'statistics', name: id })
  expect(of({ services: ['youtube', own('b'), own('c'), own('a')] }).map(({ ids, mode }) => [mode, ...ids])).toEqual([
    ['opt-in', 'preferences'],
    ['opt-in', 'statistics', 'a', 'b', 'c'],
    ['opt-in', 'marketing', 'youtube'],
  ])
})

test('to move a service within its category changes nothing', () => {
  expect(of({ services: ['youtube', 'vimeo', 'tiktok'] })).toEqual(of({ services: ['tiktok', 'youtube', 'vimeo'] }))
})

test('a list that lost or gained one has another fingerprint, its category the same', () => {
  const [, , two] = of({ services: ['youtube', 'vimeo'] })
  const [, , one] = of({ services: ['youtube'] })
  expect(one?.category).toBe(two?.category)
  expect(one?.list).not.toBe(two?.list)
})

test('a thousand categories, and as many lists, are told apart', () => {
  const ids = Array.from({ length: 1000 }, (_, at) => `c${at}`)
  const all = of({
    categories: ids.map((id) => ({ id })),
    services: ids.map((id) => ({ id: `${id}-service`, category: id, name: id })),
  })
  expect(new Set(all.map(({ category, list }) => category + list)).size).toBe(1000)
  expect(all.every(({ category, list }) => /^[\w-]{4}$/.test(category) && /^[\w-]{5}$/.test(list))).toBe(true)
})
