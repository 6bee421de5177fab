import type { Pool, PoolClient } from 'pg'
import { canonicalJson } from '../core/canonicalJson'
import { chainDrafts, genesis } from './chainDrafts'
import { createBatcher } from './createBatcher'
import { entryOfRow, type Row } from './entryOfRow'
import { migratePostgres } from './migratePostgres'
import { momentOf } from './momentOf'
import { openPool } from './openPool'
import { pagesOf } from './pagesOf'
import { postgresEntries } from './postgresEntries'
import type { Appended, Draft, RecordStore } from './RecordStore'

/** 'askfirst' in ASCII, as the number that an advisory lock takes: machines append one after another. */
const lock = '7022074331600679796'

/** Runs as the only writer, all or nothing. */
async function alone<Result>(pool: Pool, run: (client: PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect()
  let failed: unknown
  try {
    await client.query(`BEGIN; SELECT pg_advisory_xact_lock(${lock})`)
    const result = await run(client)
    await client.query('COMMIT')
    return result
  } catch (error) {
    failed = error
    throw error
  } finally {
    // A connection that failed is closed, which rolls back whatever state it was in.
    client.release(failed !== undefined)
  }
}

async function write(pool: Pool, drafts: readonly Draft[]): Promise<Appended[]> {
  return alone(pool, async (client) => {
    const { rows } = await client.query<Row>(
      `SELECT * FROM askfirst_record
       WHERE id = ANY($1) OR seq = (SELECT max(seq) FROM askfirst_record) ORDER BY seq`,
      [drafts.map(({ kept }) => kept.id)],
    )
    const known = rows.map(entryOfRow)
    const appended = await chainDrafts(known.at(-1) ?? genesis, drafts, known)
    const added = appended.flatMap(({ entry, isNew }) => (isNew ? [entry] : []))
    if (!added.length) return appended
    await client.query(
      `INSERT INTO askfirst_record
         (seq, id, received_at, kept, subject, personal, salt, commitment, previous_hash, hash)
       SELECT * FROM unnest($1::bigint[], $2::text[], $3::timestamptz[], $4::jsonb[], $5::text[], $6::jsonb[],
         $7::text[], $8::text[], $9::text[], $10::text[])`,
      [
        added.map(({ seq }) => seq),
        added.map(({ kept }) => kept.id),
        added.map(({ receivedAt }) => receivedAt),
        added.map(({ kept }) => canonicalJson(kept)),
        added.map(({ personal }) => personal?.subject),
        added.map(({ personal }) => personal && canonicalJson(personal)),
        added.map(({ salt }) => salt),
        added.map(({ commitment }) => commitment),
        added.map(({ previousHash }) => previousHash),
        added.map(({ hash }) => hash),
      ],
    )
    return appended
  })
}

/**
 * Keeps records in PostgreSQL (12 or later), for a site on several machines. Needs the package `pg`.
 * @param url `postgres://user:password@host:5432/database`; its tables begin with `askfirst_`
 * @throws AskFirstError where the driver is missing or the tables are of a newer version
 */
export async function postgresStore(url: string): Promise<RecordStore> {
  const pool = await openPool(url)
  try {
    await alone(pool, migratePostgres)
  } catch (error) {
    await pool.end()
    throw error
  }

  const entriesOf = async (query: string, values: unknown[]) => {
    const { rows } = await pool.query<Row>(`SELECT * FROM askfirst_record WHERE ${query}`, values)
    return rows.map(entryOfRow)
  }
  const erase = async (where: string, values: string[]) => {
    const erased = await pool.query(
      `UPDATE askfirst_record SET subject = NULL, personal = NULL, salt = NULL, erased_at = $1
       WHERE subject IS NOT NULL AND ${where}`,
      values,
    )
    return erased.rowCount ?? 0
  }
  const between = '(received_at, seq) > ($1, $2) AND received_at < $3 ORDER BY received_at, seq LIMIT $4'

  return {
    append: createBatcher((drafts: readonly Draft[]) => write(pool, drafts)),
    find: ({ subject, proof }) =>
      entriesOf(`subject = $1 AND personal ->> 'proof' = $2 ORDER BY seq`, [subject, proof]),
    erase: ({ subject, proof }, erasedAt) =>
      erase(`subject = $2 AND personal ->> 'proof' = $3`, [erasedAt, subject, proof]),
    eraseBefore: async (moment, erasedAt) => erase('received_at < $2', [erasedAt, momentOf(moment)]),
    entries: (after) => postgresEntries(pool, after),
    arrivals: (from, to) =>
      pagesOf(async (last, size) =>
        entriesOf(between, [last?.receivedAt ?? momentOf(from), last?.seq ?? 0, momentOf(to), size]),
      ),
    close: () => pool.end(),
  }
}
