import type { Entry } from './RecordStore'

const isTable = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isText = (value: unknown) => typeof value === 'string'

/** A line of an export, if it has the form of an entry; whether it is true is what `verifyChain` finds out. */
export function parseEntry(value: unknown): Entry | undefined {
  if (!isTable(value) || !isTable(value.kept) || !Number.isSafeInteger(value.seq)) return
  if (![value.receivedAt, value.commitment, value.previousHash, value.hash, value.kept.id].every(isText)) return
  if (value.personal !== undefined && !(isTable(value.personal) && isText(value.salt))) return
  return value as unknown as Entry
}
