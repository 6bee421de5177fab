import { AskFirstError } from '../core/AskFirstError'
import { openPool } from './openPool'
import { postgresEntries } from './postgresEntries'
import { postgresVersion } from './postgresVersion'
import { readExport } from './readExport'
import { type ChainReport, type Expected, verifyChain } from './verifyChain'
import { verifySqlite } from './verifySqlite'

const magic = 'SQLite format 3\0'

async function isSqlite(path: string): Promise<boolean> {
  const { open } = await import('node:fs/promises')
  let file: Awaited<ReturnType<typeof open>> | undefined
  try {
    file = await open(path)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(magic.length), 0, magic.length)
    return buffer.toString('latin1', 0, bytesRead) === magic
  } catch (cause) {
    throw new AskFirstError(`"${path}" cannot be read. Give the file of a store, an export, or a postgres:// URL.`, {
      cause,
    })
  } finally {
    await file?.close()
  }
}

/** Reads alone: a database that has no records gets no tables, and whoever verifies needs no right to write. */
async function verifyPostgres(url: string, expected: Expected): Promise<ChainReport> {
  const pool = await openPool(url)
  try {
    const { rows } = await pool.query<{ is_there: boolean }>(
      `SELECT to_regclass('askfirst_schema') IS NOT NULL AS is_there`,
    )
    if (!rows[0]?.is_there) throw new AskFirstError('this database has no records of askfirst. Is its name right?')
    await postgresVersion(pool)
    return await verifyChain(postgresEntries(pool), expected)
  } finally {
    await pool.end()
  }
}

/**
 * Verifies the chain of a store or of an export, for `askfirst verify`. Reads alone.
 * @param source path of a SQLite store or of an NDJSON export, or a `postgres://` URL
 * @throws AskFirstError where it cannot be read
 */
export async function verify(source: string, expected: Expected = {}): Promise<ChainReport> {
  if (/^postgres(ql)?:\/\//.test(source)) return verifyPostgres(source, expected)
  return (await isSqlite(source)) ? verifySqlite(source, expected) : verifyChain(readExport(source), expected)
}
