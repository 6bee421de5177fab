import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { findPostgres } from './findPostgres.mjs'

/**
 * @typedef {object} Postgres
 * @property {string} url of an empty database, or of an empty schema in that of DATABASE_URL
 * @property {() => Promise<void>} stop leaves nothing behind
 */

/**
 * Runs statements, one connection each time.
 * @param {string} url
 * @param {string} statement
 */
const run = async (url, statement) => {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/**
 * @param {string} given
 * @returns {Promise<Postgres>}
 */
const inSchema = async (given) => {
  const schema = `askfirst_test_${randomBytes(6).toString('hex')}`
  await run(given, `CREATE SCHEMA ${schema}`)
  const url = new URL(given)
  url.searchParams.set('options', `-c search_path=${schema}`)
  return { url: url.href, stop: () => run(given, `DROP SCHEMA ${schema} CASCADE`) }
}

/** PostgreSQL refuses to run as root: then as the user that its package made, else as nobody. */
const unprivileged = () => {
  if (process.getuid?.() !== 0) return {}
  /** @param {string} user */
  const ids = (user) =>
    ['-u', '-g'].map((what) => Number(execFileSync('id', [what, user], { stdio: ['ignore', 'pipe', 'ignore'] })))
  const [uid = 0, gid = 0] = (() => {
    try {
      return ids('postgres')
    } catch {
      return ids('nobody')
    }
  })()
  return { uid, gid }
}

/**
 * @param {string} url
 * @param {() => boolean} hasEnded
 */
const ready = async (url, hasEnded) => {
  for (let tries = 0; tries < 300 && !hasEnded(); tries++) {
    try {
      return await run(url, 'SELECT 1')
    } catch {
      await wait(100)
    }
  }
  throw new Error('PostgreSQL was started but does not answer')
}

/**
 * A PostgreSQL for a test: that of DATABASE_URL, else one of its own in a folder of its own, reached by a socket there,
 * so that it takes no port.
 * @returns {Promise<Postgres | { reason: string }>} or why there can be none
 */
export const startPostgres = async () => {
  if (process.env.DATABASE_URL) return inSchema(process.env.DATABASE_URL)
  const found = findPostgres()
  if ('reason' in found) return found
  const user = unprivileged()
  const home = mkdtempSync(join(tmpdir(), 'askfirst-pg-'))
  if (user.uid !== undefined) chownSync(home, user.uid, user.gid)
  const data = join(home, 'data')
  const options = { ...user, cwd: home, env: { ...process.env, HOME: home, LC_ALL: 'C' } }
  execFileSync(join(found.folder, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'askfirst', '-E', 'UTF8', '-N'], {
    ...options,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const settings = ['-c', 'listen_addresses=', '-k', home]
  const server = spawn(join(found.folder, 'postgres'), ['-D', data, ...settings], { ...options, stdio: 'ignore' })
  const ended = once(server, 'exit')
  const stop = async () => {
    server.kill('SIGINT')
    await ended
    rmSync(home, { recursive: true, force: true })
  }
  const url = `postgres://askfirst@localhost/postgres?host=${encodeURIComponent(home)}`
  try {
    await ready(url, () => server.exitCode !== null)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, stop }
}
