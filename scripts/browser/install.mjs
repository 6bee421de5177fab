import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onPath } from './onMachine.mjs'

const minutes = 60_000
const here = dirname(fileURLToPath(import.meta.url))
const cache = join(here, '../../node_modules/.cache/askfirst-browser')

/**
 * @param {string[]} command
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
const run = ([command = '', ...args], options) => {
  const { status, error, stdout } = spawnSync(command, args, { stdio: ['ignore', 'pipe', 'inherit'], ...options })
  if (error) throw error
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`)
  return String(stdout)
}

/** Debian's and Ubuntu's package. A limit that strikes early would leave packages half configured, so it is a wide one. */
const fromApt = () => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) throw new Error('only for root on Linux')
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: 20 * minutes }
  run(['apt-get', 'update', '-q'], options)
  const quick = ['-o', 'Dpkg::Options::=--force-unsafe-io']
  run(['apt-get', 'install', '-q', '-y', '--no-install-recommends', ...quick, 'chromium', 'fonts-liberation'], options)
  const [executablePath] = onPath()
  if (!executablePath) throw new Error('installed, but not on the PATH')
  return { executablePath }
}

/** The build that belongs to this playwright, for Linux, Mac and Windows. */
const fromPlaywright = () => {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
  run([process.execPath, cli, 'install', '--no-shell', 'chromium'], { timeout: 4 * minutes })
  return { channel: 'chromium' }
}

/**
 * A browser inside an npm package, for who is not root. It unpacks into the temporary folder and trusts what lies there
 * already, hence a folder of our own; it unpacks its libraries only where it believes to be on a cloud function.
 */
const fromNpm = () => {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('only for Linux on x64')
  const unpacked = join(cache, 'unpacked')
  rmSync(unpacked, { recursive: true, force: true })
  mkdirSync(unpacked, { recursive: true })
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(here, file), join(cache, file))
  run(['npm', 'ci', '--no-audit', '--no-fund'], { cwd: cache, timeout: 10 * minutes })
  const print =
    "import('@sparticuz/chromium').then(async (m) => process.stdout.write(await m.default.executablePath()))"
  const executablePath = run([process.execPath, '-e', print], {
    cwd: cache,
    env: { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    timeout: 2 * minutes,
  })
  const libraries = [join(unpacked, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return { executablePath, env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(unpacked, 'fonts') } }
}

/**
 * Ways to get a browser, the most complete first. Each gives launch options or throws.
 * @type {Record<string, () => import('playwright-core').LaunchOptions>}
 */
export const install = { 'apt-get': fromApt, 'playwright install': fromPlaywright, '@sparticuz/chromium': fromNpm }
