import type { PoolClient } from 'pg'
import { postgresSteps } from './postgresSteps'
import { postgresVersion } from './postgresVersion'

/**
 * Brings a database to what this version reads and writes. In a transaction that holds the store's lock.
 * @throws AskFirstError where a newer version has been at it
 */
export async function migratePostgres(client: PoolClient): Promise<void> {
  await client.query('CREATE TABLE IF NOT EXISTS askfirst_schema (version integer NOT NULL)')
  const version = await postgresVersion(client)
  for (const step of postgresSteps.slice(version)) await client.query(step)
  await client.query('DELETE FROM askfirst_schema')
  await client.query('INSERT INTO askfirst_schema VALUES ($1)', [postgresSteps.length])
}
