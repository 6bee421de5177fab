import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { createVictim } from '../bench/records/createVictim.mjs'
import { postUntil } from '../bench/records/postUntil.mjs'

test('a server that is killed under load has lost no acknowledged record, and kept none twice or by half', async () => {
  const home = mkdtempSync(join(tmpdir(), 'askfirst-killed-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  const path = join(home, 'records.db')
  const victim = await createVictim(path)
  onTestFinished(victim.kill)
  let isOver = false
  const load = postUntil(() => isOver, { port: victim.port, visitors: 16 })
  for (const life of [400, 250, 600]) {
    await wait(life)
    await victim.kill()
    await victim.start()
  }
  isOver = true
  const { acknowledged } = await load

  const { sqliteStore, verifyChain } = await import(resolve('dist/server.js'))
  const store = await sqliteStore(path)
  onTestFinished(() => store.close())
  const stored: string[] = []
  for await (const { kept } of store.entries()) stored.push(kept.id)
  expect(acknowledged.size).toBeGreaterThanOrEqual(16)
  expect(stored.sort()).toEqual([...acknowledged.keys()].sort())
  expect(await verifyChain(store.entries())).toMatchObject({ intact: true, records: acknowledged.size })
})
