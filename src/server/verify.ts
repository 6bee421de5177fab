import { AskFirstError } from '../core/AskFirstError'
import { postgresStore } from './postgresStore'
import { readExport } from './readExport'
import { sqliteStore } from './sqliteStore'
import { type ChainReport, verifyChain } from './verifyChain'

const magic = 'SQLite format 3\0'

async function isSqlite(path: string): Promise<boolean> {
  const { open } = await import('node:fs/promises')
  let file: Awaited<ReturnType<typeof open>> | undefined
  try {
    // A store would make the file that is not there.
    file = await open(path)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(magic.length), 0, magic.length)
    return buffer.toString('latin1', 0, bytesRead) === magic
  } catch (cause) {
    throw new AskFirstError(`"${path}" cannot be read. Give the file of a store, an export, or a postgres:// URL.`, {
      cause,
    })
  } finally {
    await file?.close()
  }
}

/**
 * Verifies the chain of a store or of an export, for `askfirst verify`.
 * @param source path of a SQLite store or of an NDJSON export, or a `postgres://` URL
 * @throws AskFirstError where it cannot be read
 */
export async function verify(source: string, expected: { archived?: string | undefined } = {}): Promise<ChainReport> {
  const isUrl = /^postgres(ql)?:\/\//.test(source)
  if (!isUrl && !(await isSqlite(source))) return verifyChain(readExport(source), expected)
  const store = await (isUrl ? postgresStore : sqliteStore)(source)
  try {
    return await verifyChain(store.entries(), expected)
  } finally {
    await store.close()
  }
}
