// @vitest-environment node
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { describe, expect, onTestFinished, test } from 'vitest'
import { describeChain } from '../../src/server/describeChain'
import { sqliteStore } from '../../src/server/sqliteStore'
import { verify } from '../../src/server/verify'
import { draft, listOf } from './arrivals'
import { folder } from './folder'

/** A store of three with one erased, closed, and its export. */
async function kept() {
  const home = folder()
  const path = join(home, 'records.db')
  const store = await sqliteStore(path)
  const mine = await draft()
  for (const one of [await draft(), mine, await draft()]) await store.append(one)
  await store.erase(mine.personal, '2026-11-26T10:00:00.000Z')
  const lines = (await listOf(store.entries())).map((entry) => JSON.stringify(entry))
  await store.close()
  const write = (text: string) => {
    const file = join(home, 'export.ndjson')
    writeFileSync(file, text)
    return file
  }
  return { home, path, lines, write }
}

test('a store and its export say the same', async () => {
  const { path, lines, write } = await kept()
  const report = await verify(path)
  expect(report).toMatchObject({ intact: true, records: 3, erased: 1, first: 1, last: 3, faults: [] })
  expect(await verify(write(`${lines.join('\n')}\n`), { archived: report.head })).toEqual(report)
  expect(describeChain(report)).toBe(
    `3 records, 1 to 3, 1 of them erased.\nThe chain is intact. Archive its head elsewhere: ${report.head}`,
  )
})

/** Every file of a folder, and what it holds. */
const contents = (home: string) => readdirSync(home).map((name) => [name, readFileSync(join(home, name))])

describe('a store is only read', () => {
  test('nothing in its folder is changed or added, and what is there need not be writable', async () => {
    const { path, home } = await kept()
    const copy = join(home, 'copy 100%?#')
    mkdirSync(copy)
    // Whole without its log, as a backup is: an erasure puts everything into the file.
    copyFileSync(path, join(copy, 'records.db'))
    for (const part of ['records.db', '.']) chmodSync(join(copy, part), part === '.' ? 0o555 : 0o444)
    onTestFinished(() => chmodSync(copy, 0o755))
    const before = contents(copy)
    expect(await verify(join(copy, 'records.db'))).toMatchObject({ intact: true, records: 3 })
    expect(contents(copy)).toEqual(before)
  })

  test('also while a server has it open, with what is in its log', async () => {
    const { path } = await kept()
    const store = await sqliteStore(path)
    onTestFinished(() => store.close())
    await store.append(await draft())
    const before = readFileSync(path)
    expect(await verify(path)).toMatchObject({ intact: true, records: 4 })
    expect(readFileSync(path)).toEqual(before)
    await store.append(await draft())
    expect(await verify(path)).toMatchObject({ intact: true, records: 5 })
  })

  test.each([
    ['another program’s', 'CREATE TABLE basket (id)'],
    ['an empty one', 'PRAGMA user_version = 1'],
  ])('%s has no records, and is left alone', async (_, sql) => {
    const home = folder()
    const path = join(home, 'shop.db')
    const database = new Database(path)
    database.exec(sql)
    database.close()
    const before = contents(home)
    await expect(verify(path)).rejects.toThrow('shop.db" is a database, but has no records of askfirst')
    expect(contents(home)).toEqual(before)
  })

  test('what is cut off is an error, and so is what a newer version made', async () => {
    const { path, home } = await kept()
    const whole = readFileSync(path)
    const half = join(home, 'half.db')
    writeFileSync(half, whole.subarray(0, 4096))
    await expect(verify(half)).rejects.toThrow('half.db" cannot be read as a database')
    // https://sqlite.org/fileformat.html#user_version_number
    whole.writeUInt32BE(9, 60)
    writeFileSync(half, whole)
    await expect(verify(half)).rejects.toThrow('a newer askfirst made this database (schema 9)')
  })
})

test('an export without its middle, or with a turned answer, is broken', async () => {
  const { lines, write } = await kept()
  const without = await verify(write([lines[0], lines[2]].join('\n')))
  expect(describeChain(without)).toMatch(/entry 3: follows 1: what stood between is missing\nThe chain is broken\.$/)
  const turned = await verify(write(lines.join('\n').replace('"marketing":false', '"marketing":true')))
  expect(turned.faults.map(({ seq }) => seq)).toEqual([1])
})

test('the shape of the chain is fixed: what one version wrote, the next verifies', async () => {
  const personal = { subject: 's'.repeat(22), proof: 'f'.repeat(64), region: 'FI' }
  const first = {
    seq: 1,
    receivedAt: '2026-11-25T10:00:00.000Z',
    kept: {
      ...{ version: 1, id: 'i'.repeat(22), revision: 1, regime: 'eu', gpc: false, language: 'fi' },
      ...{ choices: { statistics: true, marketing: false }, action: 'choose', source: 'banner' },
      ...{ at: '2026-11-25T09:59:59.000Z', expires: '2027-05-26T09:59:59.000Z' },
    },
    personal,
    salt: '0123456789abcdef0123456789abcdef',
    commitment: 'feaf693d41835d3b2f095d4c3cae9e6423ca3ef6e8749d55b83729994e32ef44',
    previousHash: '',
    hash: '523924cb5bb2ba40a1945bae820bc2aaba7462f222d8662680a54ad43a9608e4',
  }
  const { write } = await kept()
  expect((await verify(write(JSON.stringify(first)))).faults).toEqual([])
})

test.each([
  ['half a line', (lines: string[]) => lines.join('\n').slice(0, -20), /export\.ndjson:3 is no entry/],
  ['another file', () => 'Dear customer', /export\.ndjson:1 is no entry/],
])('%s is an error that says where', async (_, text, message) => {
  const { lines, write } = await kept()
  await expect(verify(write(text(lines)))).rejects.toThrow(message)
})

test('what is not there is an error, and is not made', async () => {
  const { home } = await kept()
  await expect(verify(join(home, 'nothing.db'))).rejects.toThrow(/cannot be read/)
  await expect(verify(join(home, 'nothing.db'))).rejects.toThrow(/cannot be read/)
})

test('nothing yet is intact', async () => {
  const { write } = await kept()
  expect(describeChain(await verify(write('')))).toBe('There is no record yet.')
})
