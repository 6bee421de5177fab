import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { postgresStore, sqliteStore, verifyChain } from 'askfirst/server'
import { startPostgres } from '../scripts/postgres/startPostgres.mjs'
import { createVictim } from './records/createVictim.mjs'
import { postUntil } from './records/postUntil.mjs'

// Visitors, server and database share this machine's cores. Times are printed, not judged; lost or doubled records are
// an error.
const seconds = Number(process.env.SECONDS ?? 10)
const visitors = Number(process.env.VISITORS ?? 64)

const until = (end) => () => performance.now() > end
const later = (after) => performance.now() + after * 1000

const percentile = (times, part) => times.sort((one, other) => one - other)[Math.floor(times.length * part)] ?? 0

async function throughput(port) {
  await postUntil(until(later(2)), { port, visitors })
  const { acknowledged, times, seconds: took } = await postUntil(until(later(seconds)), { port, visitors })
  const rate = Math.round(acknowledged.size / took)
  const [middle, p99] = [0.5, 0.99].map((part) => percentile(times, part).toFixed(1))
  console.log(`  ${rate} records/s with ${visitors} visitors; median ${middle} ms, p99 ${p99} ms`)
}

/** The server dies about every second, in the middle of whatever it does. */
async function killing(victim) {
  const end = later(seconds)
  let deaths = 0
  const load = postUntil(until(end), { port: victim.port, visitors })
  while (performance.now() < end) {
    await wait(300 + Math.random() * 900)
    await victim.kill()
    deaths++
    await victim.start()
  }
  const { acknowledged } = await load
  return { acknowledged, deaths }
}

async function check(store, { acknowledged, deaths }) {
  const stored = new Map()
  for await (const { kept } of store.entries()) stored.set(kept.id, (stored.get(kept.id) ?? 0) + 1)
  const lost = [...acknowledged.keys()].filter((id) => !stored.has(id)).length
  const doubled = [...stored.values()].filter((times) => times > 1).length
  const repeated = [...acknowledged.values()].filter((status) => status === 200).length
  const { intact, records } = await verifyChain(store.entries())
  console.log(
    `  ${deaths} times SIGKILL: ${acknowledged.size} records acknowledged, ${lost} lost, ${doubled} doubled ` +
      `(${repeated} were kept, but the answer died with the server); chain of ${records} ${intact ? 'intact' : 'BROKEN'}`,
  )
  if (lost || doubled || !intact) process.exitCode = 1
}

async function measure(name, source, open) {
  console.log(name)
  const victim = await createVictim(source)
  await throughput(victim.port)
  const result = await killing(victim)
  await victim.kill()
  const store = await open(source)
  await check(store, result)
  await store.close()
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`)
const home = mkdtempSync(join(tmpdir(), 'askfirst-bench-'))
await measure('SQLite', join(home, 'records.db'), sqliteStore)
rmSync(home, { recursive: true, force: true })
const postgres = await startPostgres()
if ('reason' in postgres) console.log(`PostgreSQL: not measured. ${postgres.reason}.`)
else {
  await measure('PostgreSQL', postgres.url, postgresStore)
  await postgres.stop()
}
