import type { Pool, PoolClient } from 'pg'
import { AskFirstError } from '../core/AskFirstError'
import { postgresSteps } from './postgresSteps'

/**
 * Version of the tables, 0 where there are none yet.
 * @throws AskFirstError where a newer version has been at them
 */
export async function postgresVersion(client: Pool | PoolClient): Promise<number> {
  const { rows } = await client.query<{ version: number }>('SELECT version FROM askfirst_schema')
  const version = rows[0]?.version ?? 0
  if (version <= postgresSteps.length) return version
  throw new AskFirstError(`a newer askfirst made this database (schema ${version}). Update the package "askfirst".`)
}
