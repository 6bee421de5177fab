import type { Database } from 'libsql'
import { AskFirstError } from '../core/AskFirstError'
import { sqliteSteps } from './sqliteSteps'
import { applicationId, sqliteVersion } from './sqliteVersion'

/**
 * Brings a database to what this version reads and writes.
 * @throws AskFirstError where it is another program's, or a newer version has been at it
 */
export function migrateSqlite(database: Database): void {
  const migrate = database.transaction(() => {
    const version = sqliteVersion(database)
    if (version === undefined) {
      throw new AskFirstError('this database is another program’s. Give the store a file of its own.')
    }
    for (const step of sqliteSteps.slice(version)) database.exec(step)
    database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${sqliteSteps.length}`)
  })
  // Two processes may start at once: the second waits, and finds the work done.
  migrate.immediate()
}
