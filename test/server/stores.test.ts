// @vitest-environment node
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { startPostgres } from '../../scripts/postgres/startPostgres.mjs'
import { postgresStore } from '../../src/server/postgresStore'
import type { RecordStore } from '../../src/server/RecordStore'
import { sqliteStore } from '../../src/server/sqliteStore'
import { verify } from '../../src/server/verify'
import { verifyChain } from '../../src/server/verifyChain'
import { answer, draft, listOf, random, receivedAt } from './arrivals'

const home = mkdtempSync(join(tmpdir(), 'askfirst-stores-'))
const postgres = await startPostgres()
if ('reason' in postgres) console.warn(`The tests of the PostgreSQL store are skipped: ${postgres.reason}.`)

afterAll(async () => {
  rmSync(home, { recursive: true, force: true })
  if ('stop' in postgres) await postgres.stop()
}, 60_000)

/** Runs statements past the store, as somebody with access to the database could. */
type Tamper = (statement: string) => Promise<void>

interface Kind {
  name: string
  /** Opens the same store again and again. */
  open(): Promise<RecordStore>
  /** Makes the next `open` open an empty one. */
  renew(): Promise<void>
  tamper: Tamper
  table: string
}

const files = () => join(home, `${random()}.db`)
let file = files()
const sqlite: Kind = {
  name: 'SQLite',
  open: () => sqliteStore(file),
  async renew() {
    file = files()
  },
  async tamper(statement) {
    const { default: Database } = await import('libsql')
    const database = new Database(file)
    database.exec(statement)
    database.close()
  },
  table: 'record',
}

const kinds = [sqlite]
if ('url' in postgres) {
  const { url } = postgres
  const tamper: Tamper = async (statement) => {
    const client = new pg.Client(url)
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  const renew = () => tamper('DROP TABLE IF EXISTS askfirst_record, askfirst_schema')
  kinds.push({ name: 'PostgreSQL', open: () => postgresStore(url), renew, tamper, table: 'askfirst_record' })
}

describe.each(kinds)('$name', { timeout: 30_000 }, ({ open, renew, tamper, table }) => {
  beforeEach(renew)

  const opened = async () => {
    const store = await open()
    let isOpen = true
    const close = async () => {
      if (isOpen) await store.close()
      isOpen = false
    }
    onTestFinished(close)
    return { ...store, close }
  }

  test('what was added is there after reopening, in order, in one chain', async () => {
    const store = await opened()
    const drafts = [await draft({ previous: random() }), await draft({ notice: 'a'.repeat(64) }), await draft()]
    for (const one of drafts) expect(await store.append(one)).toMatchObject({ isNew: true, entry: one })
    await store.close()
    const entries = await listOf((await opened()).entries())
    expect(entries).toMatchObject(drafts)
    expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3])
    expect(await verifyChain(entries)).toMatchObject({ intact: true, records: 3, erased: 0, first: 1, last: 3 })
  })

  test('an id is kept once, whoever sends it again, and how', async () => {
    const store = await opened()
    const one = await draft()
    const both = await Promise.all([store.append(one), store.append(one)])
    expect(both.map(({ isNew }) => isNew)).toEqual([true, false])
    const other = await draft({ id: one.kept.id, action: 'reject-all' })
    const again = await store.append(other)
    expect([again.isNew, again.entry]).toEqual([false, both[0]?.entry])
    expect(await listOf(store.entries())).toEqual([both[0]?.entry])
  })

  test('many at once, by two connections: all of them, each once, and the chain holds', async () => {
    const [one, other] = [await opened(), await opened()]
    const drafts = await Promise.all(Array.from({ length: 300 }, () => draft()))
    const appended = await Promise.all(
      drafts.flatMap((draft, place) => [(place % 2 ? one : other).append(draft), other.append(draft)]),
    )
    expect(appended.filter(({ isNew }) => isNew)).toHaveLength(300)
    const entries = await listOf(one.entries())
    expect(entries.map(({ kept }) => kept.id).sort()).toEqual(drafts.map(({ kept }) => kept.id).sort())
    expect(await verifyChain(entries)).toMatchObject({ intact: true, records: 300 })
  })

  test('a visitor’s records are found by subject and proof together', async () => {
    const store = await opened()
    const [subject, secret] = [random(), random()]
    const [first, second] = [await draft({ subject }, secret), await draft({ subject }, secret)]
    const elsewhere = await draft({ subject })
    for (const one of [first, elsewhere, second]) await store.append(one)
    expect(await store.find(first.personal)).toMatchObject([first, second])
    expect(await store.find({ subject, proof: elsewhere.personal.proof })).toMatchObject([elsewhere])
    expect(await store.find({ subject: random(), proof: first.personal.proof })).toEqual([])
  })

  test('an erasure takes what names the visitor, keeps what was answered, and leaves the chain whole', async () => {
    const store = await opened()
    const mine = await draft({ previous: random() })
    const theirs = await draft({ subject: mine.personal.subject })
    const { entry } = await store.append(mine)
    await store.append(theirs)
    expect(await store.erase(mine.personal, receivedAt)).toBe(1)
    expect(await store.erase(mine.personal, receivedAt)).toBe(0)
    expect(await store.find(mine.personal)).toEqual([])
    const { personal, salt, ...left } = entry
    const entries = await listOf(store.entries())
    expect(entries).toMatchObject([{ ...left, erasedAt: receivedAt }, theirs])
    expect(JSON.stringify(entries[0])).not.toMatch(`${mine.personal.previous}|${mine.personal.proof}|"FI"`)
    expect(await verifyChain(entries)).toMatchObject({ intact: true, records: 2, erased: 1 })
    // The id stays taken: a browser that sends again does not bring the visitor back.
    expect((await store.append(mine)).isNew).toBe(false)
  })

  test('entries come page by page, from a number on and between two moments', async () => {
    const store = await opened()
    const days = [
      '2026-11-23T23:59:59.999Z',
      '2026-11-24T00:00:00.000Z',
      '2026-11-24T23:59:59.999Z',
      '2026-11-25T00:00:00.000Z',
    ]
    const drafts = await Promise.all(days.map(async (day) => ({ ...(await draft()), receivedAt: day })))
    const others = await Promise.all(Array.from({ length: 450 }, () => draft()))
    await Promise.all([...drafts, ...others].map((one) => store.append(one)))
    const numbers = async (entries: ReturnType<RecordStore['entries']>) => (await listOf(entries)).map(({ seq }) => seq)
    expect(await numbers(store.entries())).toEqual(Array.from({ length: 454 }, (_, at) => at + 1))
    expect(await numbers(store.entries(451))).toEqual([452, 453, 454])
    expect(await numbers(store.arrivals('2026-11-24', '2026-11-25'))).toEqual([2, 3])
    const later = await numbers(store.arrivals('2026-11-25', '2026-11-26'))
    expect(later.sort((one, other) => one - other)).toEqual(Array.from({ length: 451 }, (_, at) => at + 4))
  })

  test('once a proof is not needed any more, all of its time is erased, and no later one', async () => {
    const store = await opened()
    const old = { ...(await draft()), receivedAt: '2021-11-24T23:59:59.999Z' }
    const young = { ...(await draft()), receivedAt: '2021-11-25T00:00:00.000Z' }
    for (const one of [old, young]) await store.append(one)
    expect(await store.eraseBefore('2021-11-25', receivedAt)).toBe(1)
    expect(await store.eraseBefore('2021-11-25', receivedAt)).toBe(0)
    expect([await store.find(old.personal), (await store.find(young.personal)).length]).toEqual([[], 1])
    expect(await verifyChain(store.entries())).toMatchObject({ intact: true, records: 2, erased: 1 })
  })

  test.each([
    [
      'an answer turned',
      (t: string) => `UPDATE ${t} SET kept = replace(CAST(kept AS text), 'false', 'true')@ WHERE seq = 2`,
      2,
    ],
    ['a time moved', (t: string) => `UPDATE ${t} SET received_at = '2026-01-01T00:00:00.000Z' WHERE seq = 2`, 2],
    [
      'a subject swapped',
      (t: string) => `UPDATE ${t} SET personal = replace(CAST(personal AS text), 'FI', 'SE')@ WHERE seq = 2`,
      2,
    ],
    ['one taken out', (t: string) => `DELETE FROM ${t} WHERE seq = 2`, 3],
    ['the first taken out', (t: string) => `DELETE FROM ${t} WHERE seq = 1`, 2],
    [
      'two exchanged',
      (t: string) =>
        `UPDATE ${t} SET seq = 9 WHERE seq = 2; UPDATE ${t} SET seq = 2 WHERE seq = 3; UPDATE ${t} SET seq = 3 WHERE seq = 9`,
      2,
    ],
  ])('%s shows', async (_, statement, seq) => {
    const store = await opened()
    for (let count = 0; count < 3; count++) await store.append(await draft())
    await store.close()
    await tamper(statement(table).replace('@', table === 'record' ? '' : '::jsonb'))
    const { intact, faults } = await verifyChain((await opened()).entries())
    expect([intact, faults[0]?.seq]).toEqual([false, seq])
  })

  test('a chain that was cut at its end is found out by a hash that was archived', async () => {
    const store = await opened()
    for (let count = 0; count < 3; count++) await store.append(await draft())
    const { head } = await verifyChain(store.entries())
    await store.append(await draft())
    expect((await verifyChain(store.entries(), { archived: head })).intact).toBe(true)
    await store.close()
    await tamper(`DELETE FROM ${table} WHERE seq > 2`)
    const again = await opened()
    expect((await verifyChain(again.entries())).intact).toBe(true)
    expect((await verifyChain(again.entries(), { archived: head })).faults).toHaveLength(1)
  })

  test('a day begins in UTC, wherever the database stands, and a moment where it says', async () => {
    const zone = (change: string) => (table === 'record' ? undefined : tamper(`ALTER ROLE CURRENT_USER ${change}`))
    await zone(`SET timezone TO 'Pacific/Auckland'`)
    onTestFinished(() => zone('RESET timezone'))
    const store = await opened()
    for (const receivedAt of ['2026-11-24T23:30:00.000Z', '2026-11-25T00:30:00.000Z', '2026-11-26T00:00:00.000Z']) {
      await store.append({ ...(await draft()), receivedAt })
    }
    const numbers = async (from: string, to: string) => (await listOf(store.arrivals(from, to))).map(({ seq }) => seq)
    expect(await numbers('2026-11-25', '2026-11-26')).toEqual([2])
    expect(await numbers('2026-11-25T02:00:00+02:00', '2026-11-26T02:00:00.001+02:00')).toEqual([2, 3])
    await expect(store.eraseBefore('yesterday', receivedAt)).rejects.toThrow('"yesterday" is no moment')
    expect(await store.eraseBefore('2026-11-25', receivedAt)).toBe(1)
    expect(await store.eraseBefore('2026-11-25T14:00:00+13:00', receivedAt)).toBe(1)
  })

  test('what a newer version made is left alone', async () => {
    await (await opened()).close()
    await tamper(table === 'record' ? 'PRAGMA user_version = 9' : 'UPDATE askfirst_schema SET version = 9')
    await expect(open()).rejects.toThrow(/newer askfirst made this database \(schema 9\)/)
  })

  test('several that start at once make the tables once', async () => {
    const stores = await Promise.all([opened(), opened(), opened()])
    for (const store of stores) await store.append(await draft())
    expect(await verifyChain((await opened()).entries())).toMatchObject({ intact: true, records: 3 })
  })
})

test('what was erased is in no file of SQLite any more', async () => {
  await sqlite.renew()
  const store = await sqlite.open()
  onTestFinished(() => store.close())
  const mine = await draft(answer())
  await store.append(mine)
  const bytes = () =>
    readdirSync(home)
      .map((name) => readFileSync(join(home, name), 'latin1'))
      .join('')
  expect(bytes()).toContain(mine.personal.subject)
  await store.erase(mine.personal, receivedAt)
  expect(bytes()).not.toContain(mine.personal.subject)
  expect(bytes()).not.toContain(mine.salt)
  expect(bytes()).toContain(mine.kept.id)
})

test('SQLite leaves another program’s database alone, and says what a path lacks', async () => {
  await sqlite.renew()
  await sqlite.tamper('CREATE TABLE basket (id)')
  const bytes = readFileSync(file)
  await expect(sqlite.open()).rejects.toThrow(/another program’s/)
  expect(readFileSync(file)).toEqual(bytes)
  writeFileSync(file, 'No database')
  await expect(sqlite.open()).rejects.toThrow(/\(file is not a database\)\. Its folder .* the file be new or a store/)
  await expect(sqliteStore(join(home, 'no/such/folder.db'))).rejects.toThrow(/Its folder must exist/)
})

test.runIf('url' in postgres)('PostgreSQL is verified without a right to write, and gets no tables by it', async () => {
  if (!('url' in postgres)) return
  const client = new pg.Client(postgres.url)
  await client.connect()
  onTestFinished(() => client.end())
  await client.query('DROP TABLE IF EXISTS askfirst_record, askfirst_schema')
  await expect(verify(postgres.url)).rejects.toThrow('this database has no records of askfirst. Is its name right?')
  const { rows } = await client.query("SELECT to_regclass('askfirst_record') AS found")
  expect(rows).toEqual([{ found: null }])

  const store = await postgresStore(postgres.url)
  await store.append(await draft())
  await store.close()
  const reading = new URL(postgres.url)
  const options = reading.searchParams.get('options') ?? ''
  reading.searchParams.set('options', `${options} -c default_transaction_read_only=on`)
  expect(await verify(reading.href)).toMatchObject({ intact: true, records: 1 })
})

if ('reason' in postgres) test('PostgreSQL', ({ skip }) => skip(postgres.reason))
