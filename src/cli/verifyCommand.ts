import { parseArgs } from 'node:util'
import { AskFirstError } from '../core/AskFirstError'
import { describeChain } from '../server/describeChain'
import { verify } from '../server/verify'
import type { Command } from './Command'

const help = `Usage: askfirst verify <store> [options]

Follows the chain of hashes through the records that a server keeps: has any been changed, put in or taken
out since? Fails (exit status 1) when it does not hold.

  <store>              path of a SQLite store or of an NDJSON export, or a postgres:// URL
  --archived <hash>    a head that was noted earlier: must be in the chain, so that nothing older is missing

Example:
  askfirst verify /var/lib/shop/records.db`

export const verifyCommand: Command = {
  summary: 'follow the chain of the records on a server',
  help,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { archived: { type: 'string' } },
    })
    const [source, ...more] = positionals
    if (source === undefined || more.length) throw new AskFirstError('name one store: askfirst verify records.db')
    const { archived } = values
    // A variable that nobody has set must not pass for a chain that nobody has shortened.
    if (archived !== undefined && !/^[\da-f]{64}$/.test(archived)) {
      throw new AskFirstError(`--archived "${archived}" is no hash: give the 64 hex digits that verify printed.`)
    }
    const report = await verify(source, { archived })
    terminal.out(describeChain(report))
    return report.intact ? 0 : 1
  },
}
