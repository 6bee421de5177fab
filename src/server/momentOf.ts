import { AskFirstError } from '../core/AskFirstError'

/**
 * A moment as all databases compare it: to PostgreSQL a day begins in its own time zone, SQLite compares texts.
 * @param text ISO 8601; a day alone begins in UTC
 * @throws AskFirstError for what is no moment
 */
export function momentOf(text: string): string {
  const time = Date.parse(text)
  if (Number.isNaN(time)) throw new AskFirstError(`"${text}" is no moment. Give it in ISO 8601: "2026-11-25".`)
  return new Date(time).toISOString()
}
