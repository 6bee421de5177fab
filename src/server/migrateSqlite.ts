import type { Database } from 'libsql'
import { AskFirstError } from '../core/AskFirstError'

/** Never changed once released; a new step goes to the end. */
const steps = [
  `CREATE TABLE record (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    received_at TEXT NOT NULL,
    kept TEXT NOT NULL,
    subject TEXT,
    personal TEXT,
    salt TEXT,
    commitment TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    erased_at TEXT
  ) STRICT;
  CREATE INDEX record_subject ON record (subject) WHERE subject IS NOT NULL;
  CREATE INDEX record_received_at ON record (received_at, seq);`,
]

/** 'askf' in ASCII: says in the file's head whose it is (https://sqlite.org/pragma.html#pragma_application_id). */
const applicationId = 0x61736b66

const numberOf = (database: Database, query: string): number =>
  Number(Object.values(database.prepare(query).raw().get() ?? [])[0])

/**
 * Brings a database to what this version reads and writes.
 * @throws AskFirstError where it is another program's, or a newer version has been at it
 */
export function migrateSqlite(database: Database): void {
  const migrate = database.transaction(() => {
    const isOurs = numberOf(database, 'PRAGMA application_id') === applicationId
    if (!isOurs && numberOf(database, 'SELECT count(*) FROM sqlite_schema')) {
      throw new AskFirstError('this database is another program’s. Give the store a file of its own.')
    }
    const version = numberOf(database, 'PRAGMA user_version')
    if (version > steps.length) {
      throw new AskFirstError(`a newer askfirst made this database (schema ${version}). Update the package "askfirst".`)
    }
    for (const step of steps.slice(version)) database.exec(step)
    database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${steps.length}`)
  })
  // Two processes may start at once: the second waits, and finds the work done.
  migrate.immediate()
}
