import type { Database } from 'libsql'
import { AskFirstError } from '../core/AskFirstError'
import { loadSqlite } from './loadSqlite'
import { sqliteEntries } from './sqliteEntries'
import { sqliteVersion } from './sqliteVersion'
import { type ChainReport, type Expected, verifyChain } from './verifyChain'

/**
 * The file to read alone, by the driver's only way to say so: https://sqlite.org/uri.html. Where no log lies beside it
 * nobody has it open, and nobody need look for one: else SQLite would make one there, in the name of whoever verifies.
 */
async function addressOf(path: string): Promise<string> {
  const [{ existsSync }, { pathToFileURL }] = await Promise.all([import('node:fs'), import('node:url')])
  return `${pathToFileURL(path)}?mode=ro${existsSync(`${path}-wal`) ? '' : '&immutable=1'}`
}

/**
 * Verifies a store's file, whether a server has it open or not. Needs no right to write, and leaves no trace.
 * @throws AskFirstError where the driver is missing, or the file cannot be read or has no records
 */
export async function verifySqlite(path: string, expected: Expected): Promise<ChainReport> {
  const Driver = await loadSqlite()
  let database: Database | undefined
  try {
    database = new Driver(await addressOf(path), { timeout: 5000 })
    if (!sqliteVersion(database)) {
      throw new AskFirstError(`"${path}" is a database, but has no records of askfirst. Is its path right?`)
    }
    return await verifyChain(sqliteEntries(database), expected)
  } catch (error) {
    if (error instanceof AskFirstError) throw error
    const said = error instanceof Error ? error.message : error
    throw new AskFirstError(`"${path}" cannot be read as a database (${said}). Is the file whole, with its -wal?`, {
      cause: error,
    })
  } finally {
    database?.close()
  }
}
