import type { Database } from 'libsql'
import { AskFirstError } from '../core/AskFirstError'
import { canonicalJson } from '../core/canonicalJson'
import { chainDrafts, genesis, type Head } from './chainDrafts'
import { createBatcher } from './createBatcher'
import { entryOfRow, type Row } from './entryOfRow'
import { loadSqlite } from './loadSqlite'
import { migrateSqlite } from './migrateSqlite'
import { momentOf } from './momentOf'
import { pagesOf } from './pagesOf'
import type { Appended, Draft, Entry, RecordStore } from './RecordStore'
import { sqliteEntries } from './sqliteEntries'

const useless = (path: string, cause: unknown) =>
  new AskFirstError(
    `"${path}" cannot be opened as a database (${cause instanceof Error ? cause.message : cause}). ` +
      'Its folder must exist and be writable, and the file be new or a store.',
    { cause },
  )

/** First of all whose it is, for the journal's kind stays with the file. */
function prepare(database: Database): void {
  migrateSqlite(database)
  // FULL: an answer that was acknowledged outlives a power cut, too (https://sqlite.org/pragma.html#pragma_synchronous).
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL']) database.exec(`PRAGMA ${pragma}`)
  // What was erased is overwritten, not only unlinked.
  database.exec('PRAGMA secure_delete = ON')
}

async function open(path: string): Promise<Database> {
  const Driver = await loadSqlite()
  let database: Database | undefined
  try {
    // Another process may be writing: wait for it, five seconds at most.
    database = new Driver(path, { timeout: 5000 })
    prepare(database)
    return database
  } catch (error) {
    database?.close()
    throw error instanceof AskFirstError ? error : useless(path, error)
  }
}

/**
 * Keeps records in one file, for a site on one machine; several processes may share it. The folder must exist.
 * Needs the package `libsql`.
 * @throws AskFirstError where the driver is missing, or the file cannot be opened or is of a newer version
 */
export async function sqliteStore(path: string): Promise<RecordStore> {
  const database = await open(path)
  const select = (where: string) => {
    const statement = database.prepare(`SELECT * FROM record ${where}`)
    // The columns are those of our own table.
    return (...values: unknown[]): Entry[] => statement.all(...values).map((row) => entryOfRow(row as Row))
  }
  const last = select('ORDER BY seq DESC LIMIT 1')
  const withIds = select('WHERE id IN (SELECT value FROM json_each(?))')
  const ofSubject = select(`WHERE subject = ? AND personal ->> '$.proof' = ? ORDER BY seq`)
  const between = select('WHERE (received_at, seq) > (?, ?) AND received_at < ? ORDER BY received_at, seq LIMIT ?')
  const insert = database.prepare(
    `INSERT INTO record (seq, id, received_at, kept, subject, personal, salt, commitment, previous_hash, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const erase = (where: string) => {
    const statement = database.prepare(
      `UPDATE record SET subject = NULL, personal = NULL, salt = NULL, erased_at = ?
       WHERE subject IS NOT NULL AND ${where}`,
    )
    return async (...values: string[]): Promise<number> => {
      const { changes } = statement.run(...values)
      // The log still has the pages as they were; a reader in their way leaves that to the next checkpoint.
      if (changes) database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      return changes
    }
  }
  const eraseOwned = erase(`subject = ? AND personal ->> '$.proof' = ?`)
  const eraseOld = erase('received_at < ?')
  const head = (): Head => last()[0] ?? genesis

  /** Nothing awaits inside a transaction, so one connection is enough; it fails where another process was faster. */
  const commit = database.transaction((before: Head, appended: readonly Appended[]): boolean => {
    if (head().hash !== before.hash) return false
    for (const { entry, isNew } of appended) {
      const { seq, receivedAt, kept, personal, salt, commitment, previousHash, hash } = entry
      const erasable = [personal?.subject ?? null, personal ? canonicalJson(personal) : null, salt ?? null]
      if (isNew) insert.run(seq, kept.id, receivedAt, canonicalJson(kept), ...erasable, commitment, previousHash, hash)
    }
    return true
  })

  const write = async (drafts: readonly Draft[]): Promise<Appended[]> => {
    for (;;) {
      const before = head()
      const known = withIds(JSON.stringify(drafts.map(({ kept }) => kept.id)))
      const appended = await chainDrafts(before, drafts, known)
      if (commit.immediate(before, appended)) return appended
    }
  }

  return {
    append: createBatcher(write),
    find: async ({ subject, proof }) => ofSubject(subject, proof),
    erase: ({ subject, proof }, erasedAt) => eraseOwned(erasedAt, subject, proof),
    eraseBefore: async (moment, erasedAt) => eraseOld(erasedAt, momentOf(moment)),
    entries: (after) => sqliteEntries(database, after),
    arrivals: (from, to) =>
      pagesOf(async (last, size) => between(last?.receivedAt ?? momentOf(from), last?.seq ?? 0, momentOf(to), size)),
    close: async () => void database.close(),
  }
}
