import type { Pool } from 'pg'
import { entryOfRow, type Row } from './entryOfRow'
import { pagesOf } from './pagesOf'
import type { Entry } from './RecordStore'

/** Behind a number, by `seq`. */
export const postgresEntries = (pool: Pool, after = 0): AsyncIterable<Entry> =>
  pagesOf(async (last, size) => {
    const query = 'SELECT * FROM askfirst_record WHERE seq > $1 ORDER BY seq LIMIT $2'
    const { rows } = await pool.query<Row>(query, [last?.seq ?? after, size])
    return rows.map(entryOfRow)
  })
