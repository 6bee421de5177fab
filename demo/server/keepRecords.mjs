import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeListener, recordHandler, sqliteStore } from 'askfirst/server'

/** The store, telling the panel of what it keeps and what it erases. */
const telling = (store, log) => ({
  ...store,
  async append(draft) {
    const appended = await store.append(draft)
    if (appended.isNew) log.add({ at: draft.receivedAt, record: appended.entry })
    return appended
  },
  async erase(owner, at) {
    const erased = await store.erase(owner, at)
    if (erased) log.add({ at, erased })
    return erased
  },
})

/**
 * The records of the demo's visitors, as an owner keeps them: the real handler over SQLite, in a file that is gone when
 * the demo ends.
 * @param {ReturnType<import('./createLog.mjs').createLog>} log
 */
export async function keepRecords(log) {
  const home = mkdtempSync(join(tmpdir(), 'askfirst-demo-'))
  process.on('exit', () => rmSync(home, { recursive: true, force: true }))
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit())
  const token = randomBytes(24).toString('base64url')
  const store = await sqliteStore(join(home, 'records.db'))
  return { token, listener: nodeListener(recordHandler({ store: telling(store, log), token })) }
}
