import { randomBytes } from 'node:crypto'
import { draftOf } from '../../src/server/draftOf'
import type { Draft } from '../../src/server/RecordStore'
import type { ConsentRecord } from '../../src/types'
import { policyOf } from '../core/policyOf'
import { recordOf } from '../core/recordOf'

/** 22 characters, as the browser makes ids and secrets. */
export const random = (): string => randomBytes(17).toString('base64url').slice(0, 22)

const policy = policyOf({ services: ['youtube'], region: 'FI' })

/** An answer of its own, as a page would send it. */
export const answer = (change: Partial<ConsentRecord> = {}): ConsentRecord => ({
  ...recordOf(policy, { marketing: false, statistics: true }, { id: random(), subject: random() }),
  ...change,
})

export const receivedAt = '2026-11-25T10:00:00.000Z'

/** The same on its way into a store. */
export const draft = (change: Partial<ConsentRecord> = {}, secret = random()): Promise<Draft> =>
  draftOf(answer(change), { secret, receivedAt })

/** All that an iterable gives. */
export const listOf = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}
