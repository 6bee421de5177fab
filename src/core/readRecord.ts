import type { ConsentRecord } from '../types'

/** A record that comes from outside, if it has the form of one. */
export function readRecord(value: unknown): ConsentRecord | undefined {
  const given: Record<string, unknown> = Object(value)
  const { version, choices } = given
  if (version !== 1 || Object(choices) !== choices) return
  const texts = ['id', 'subject', 'regime', 'language', 'action', 'source', 'at', 'expires']
  if (texts.some((key) => typeof given[key] !== 'string')) return
  if (Object.values(Object(choices)).some((choice) => typeof choice !== 'boolean')) return
  return value as ConsentRecord
}
