import { commitTo } from './commitTo'
import { hashEntry } from './hashEntry'
import type { Entry } from './RecordStore'

export interface Fault {
  seq: number
  /** What was found, in words. */
  fault: string
}

export interface ChainReport {
  /** Is every entry as it was made, none missing between first and last, and the archived hash among them? */
  intact: boolean
  records: number
  /** How many of them were erased. */
  erased: number
  /** Numbers of the first and the last; 0 = there is none. */
  first: number
  last: number
  /** Hash of the last: archive it elsewhere, and nobody can shorten or rewrite the chain up to here unnoticed. */
  head: string
  /** The first hundred. */
  faults: Fault[]
}

export interface Expected {
  /** A `head` that was archived earlier: the chain must still have it. */
  archived?: string | undefined
}

const mostFaults = 100

async function faultOf(entry: Entry, before: Entry | undefined): Promise<string | undefined> {
  const { seq, previousHash, personal, salt = '', commitment, hash } = entry
  if (before && seq !== before.seq + 1) return `follows ${before.seq}: what stood between is missing`
  if (!before && seq !== 1) return 'is the first: what stood before is missing'
  if (previousHash !== (before?.hash ?? '')) return 'does not hang on the entry before'
  if ((await hashEntry(entry)) !== hash) return 'was changed: its hash is another'
  if (personal && (await commitTo(personal, salt)) !== commitment) return 'was changed: subject, previous or region'
  return
}

/**
 * Follows the chain from its first entry to its last. Whoever changes, adds or takes an entry must make all later ones
 * anew: the report of an unbroken chain with an archived hash in it proves that nobody did.
 */
export async function verifyChain(
  entries: AsyncIterable<Entry> | Iterable<Entry>,
  { archived }: Expected = {},
): Promise<ChainReport> {
  const report: ChainReport = { intact: true, records: 0, erased: 0, first: 0, last: 0, head: '', faults: [] }
  const complain = (seq: number, fault: string) => {
    report.intact = false
    if (report.faults.length < mostFaults) report.faults.push({ seq, fault })
  }
  let before: Entry | undefined
  let isFound = !archived
  for await (const entry of entries) {
    const fault = await faultOf(entry, before)
    if (fault) complain(entry.seq, fault)
    if (entry.hash === archived) isFound = true
    if (!before) report.first = entry.seq
    if (!entry.personal) report.erased++
    report.records++
    report.last = entry.seq
    report.head = entry.hash
    before = entry
  }
  if (!isFound) complain(report.last, 'the archived hash is not in the chain: it was shortened or made anew')
  return report
}
