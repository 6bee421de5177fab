import type { PoolClient } from 'pg'
import { AskFirstError } from '../core/AskFirstError'

/** Never changed once released; a new step goes to the end. */
const steps = [
  `CREATE TABLE askfirst_record (
    seq bigint PRIMARY KEY,
    id text NOT NULL UNIQUE,
    received_at timestamptz NOT NULL,
    kept jsonb NOT NULL,
    subject text,
    personal jsonb,
    salt text,
    commitment text NOT NULL,
    previous_hash text NOT NULL,
    hash text NOT NULL,
    erased_at timestamptz
  );
  CREATE INDEX askfirst_record_subject ON askfirst_record (subject) WHERE subject IS NOT NULL;
  CREATE INDEX askfirst_record_received_at ON askfirst_record (received_at, seq);`,
]

/**
 * Brings a database to what this version reads and writes. In a transaction that holds the store's lock.
 * @throws AskFirstError where a newer version has been at it
 */
export async function migratePostgres(client: PoolClient): Promise<void> {
  await client.query('CREATE TABLE IF NOT EXISTS askfirst_schema (version integer NOT NULL)')
  const { rows } = await client.query<{ version: number }>('SELECT version FROM askfirst_schema')
  const version = rows[0]?.version ?? 0
  if (version > steps.length) {
    throw new AskFirstError(`a newer askfirst made this database (schema ${version}). Update the package "askfirst".`)
  }
  for (const step of steps.slice(version)) await client.query(step)
  await client.query('DELETE FROM askfirst_schema')
  await client.query('INSERT INTO askfirst_schema VALUES ($1)', [steps.length])
}
