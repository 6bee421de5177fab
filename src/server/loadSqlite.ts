import { driverError } from './driverError'

/** @throws AskFirstError where the driver is missing */
export async function loadSqlite() {
  // Bundlers let a package be missing whose import stands in a try.
  try {
    return (await import('libsql')).default
  } catch (error) {
    throw driverError('libsql', error)
  }
}
