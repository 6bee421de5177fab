import type { Database } from 'libsql'
import { entryOfRow, type Row } from './entryOfRow'
import { pagesOf } from './pagesOf'
import type { Entry } from './RecordStore'

/** Behind a number, by `seq`. */
export function sqliteEntries(database: Database, after = 0): AsyncIterable<Entry> {
  const behind = database.prepare('SELECT * FROM record WHERE seq > ? ORDER BY seq LIMIT ?')
  // The columns are those of our own table.
  return pagesOf(async (last, size) => behind.all(last?.seq ?? after, size).map((row) => entryOfRow(row as Row)))
}
