import { hashEntry } from './hashEntry'
import type { Appended, Draft, Entry } from './RecordStore'

export type Head = Pick<Entry, 'seq' | 'hash'>

/** What a chain without entries starts from. */
export const genesis: Head = { seq: 0, hash: '' }

/**
 * Links drafts behind the head, in their order.
 * @param known entries whose ids are among the drafts'; those are not added again, nor is a draft that comes twice
 */
export async function chainDrafts(head: Head, drafts: readonly Draft[], known: readonly Entry[]): Promise<Appended[]> {
  const byId = new Map(known.map((entry) => [entry.kept.id, entry]))
  const appended: Appended[] = []
  let last = head
  for (const draft of drafts) {
    const there = byId.get(draft.kept.id)
    if (there) {
      appended.push({ entry: there, isNew: false })
      continue
    }
    const unhashed = { ...draft, seq: last.seq + 1, previousHash: last.hash }
    const entry: Entry = { ...unhashed, hash: await hashEntry(unhashed) }
    byId.set(entry.kept.id, entry)
    appended.push({ entry, isNew: true })
    last = entry
  }
  return appended
}
