import type { Pool } from 'pg'
import { driverError } from './driverError'

async function load() {
  // Bundlers let a package be missing whose import stands in a try.
  try {
    return (await import('pg')).default
  } catch (error) {
    throw driverError('pg', error)
  }
}

/** @throws AskFirstError where the driver is missing */
export async function openPool(url: string): Promise<Pool> {
  const driver = await load()
  // The client's own clock: a timeout at the server is a setting that PgBouncer refuses to pass on.
  const pool = new driver.Pool({ connectionString: url, connectionTimeoutMillis: 5000, query_timeout: 10_000 })
  // A server that went away while a connection was idle would end the process; the next query says it to its caller.
  pool.on('error', () => {})
  return pool
}
