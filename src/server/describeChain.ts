import type { ChainReport } from './verifyChain'

/** What `askfirst verify` prints. */
export function describeChain({ intact, records, erased, first, last, head, faults }: ChainReport): string {
  if (!records && intact) return 'There is no record yet.'
  const lines = [`${records} records, ${first} to ${last}, ${erased} of them erased.`]
  for (const { seq, fault } of faults) lines.push(`entry ${seq}: ${fault}`)
  lines.push(intact ? `The chain is intact. Archive its head elsewhere: ${head}` : 'The chain is broken.')
  return lines.join('\n')
}
