import { AskFirstError } from '../core/AskFirstError'
import { parseEntry } from './parseEntry'
import type { Entry } from './RecordStore'

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/**
 * The entries of an export in a file, a line each.
 * @throws AskFirstError at a line that is none
 */
export async function* readExport(path: string): AsyncGenerator<Entry, void> {
  const [{ createReadStream }, { createInterface }] = await Promise.all([import('node:fs'), import('node:readline')])
  let number = 0
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    const entry = parseEntry(parsed(line))
    if (!entry) throw new AskFirstError(`${path}:${number} is no entry of an export. Is the file whole?`)
    yield entry
  }
}
