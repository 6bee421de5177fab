import type { Database } from 'libsql'
import { AskFirstError } from '../core/AskFirstError'
import { sqliteSteps } from './sqliteSteps'

/** 'askf' in ASCII: says in the file's head whose it is (https://sqlite.org/pragma.html#pragma_application_id). */
export const applicationId = 0x61736b66

const numberOf = (database: Database, query: string): number =>
  Number(Object.values(database.prepare(query).raw().get() ?? [])[0])

/**
 * Version of the table: 0 where there is nothing yet, undefined where the database is another program's.
 * @throws AskFirstError where a newer version has been at it
 */
export function sqliteVersion(database: Database): number | undefined {
  const isOurs = numberOf(database, 'PRAGMA application_id') === applicationId
  if (!isOurs) return numberOf(database, 'SELECT count(*) FROM sqlite_schema') ? undefined : 0
  const version = numberOf(database, 'PRAGMA user_version')
  if (version <= sqliteSteps.length) return version
  throw new AskFirstError(`a newer askfirst made this database (schema ${version}). Update the package "askfirst".`)
}
