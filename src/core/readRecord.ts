import type { ConsentRecord } from '../types'

const isTable = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** A record that comes from outside, if it has the form of one. */
export function readRecord(value: unknown): ConsentRecord | undefined {
  if (!isTable(value) || value.version !== 1 || !isTable(value.choices)) return
  const texts = ['id', 'subject', 'regime', 'language', 'action', 'source', 'at', 'expires']
  if (texts.some((key) => typeof value[key] !== 'string')) return
  if (Object.values(value.choices).some((choice) => typeof choice !== 'boolean')) return
  return value as unknown as ConsentRecord
}
