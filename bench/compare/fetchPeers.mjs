import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cache = fileURLToPath(new URL('../../node_modules/.cache/askfirst-bench/', import.meta.url))
const peers = JSON.parse(readFileSync(new URL('peers.json', import.meta.url), 'utf8'))

/**
 * Brings the peers' packages, without what they depend on (Klaro's need a whole build chain), from npm into
 * `node_modules/.cache`. They are no dependency of ours, so nobody else pays for them.
 * @returns {Record<string, string>} where each lies, by name
 * @throws {Error} where a package is not the one that was pinned
 */
export const fetchPeers = () => {
  mkdirSync(cache, { recursive: true })
  return Object.fromEntries(
    peers.map(({ name, version, integrity }) => {
      const folder = join(cache, `${name}-${version}`)
      if (existsSync(folder)) return [name, folder]
      const options = { cwd: cache, encoding: 'utf8', shell: process.platform === 'win32' }
      const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', `${name}@${version}`], options))
      const packed = join(cache, filename)
      const found = `sha512-${createHash('sha512').update(readFileSync(packed)).digest('base64')}`
      if (found !== integrity) throw new Error(`${name}@${version} is not what peers.json pins: ${found}`)
      rmSync(join(cache, 'package'), { recursive: true, force: true })
      execFileSync('tar', ['-xzf', filename], options)
      renameSync(join(cache, 'package'), folder)
      rmSync(packed)
      return [name, folder]
    }),
  )
}
