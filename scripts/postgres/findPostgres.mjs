import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Debian keeps a server's programs off the PATH, in a folder a version. */
const debian = '/usr/lib/postgresql'

/** @returns {string | undefined} the folder that has `initdb` and `postgres`, of the newest version */
const find = () => {
  const versions = existsSync(debian) ? readdirSync(debian) : []
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.sort((one, other) => Number(other) - Number(one)).map((version) => join(debian, version, 'bin')),
  ]
  return folders.find((folder) => folder && existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
}

/** @param {string[]} args */
const apt = (...args) =>
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 600_000,
  }).status === 0

/**
 * PostgreSQL's programs: what the machine has, else Debian's package, installed where that can be done.
 * @returns {{ folder: string } | { reason: string }} or why there is none
 */
export const findPostgres = () => {
  const there = find()
  if (there) return { folder: there }
  if (process.getuid?.() !== 0) return { reason: 'PostgreSQL is not installed, and only root can install it' }
  if (spawnSync('apt-get', ['--version']).status !== 0) return { reason: 'PostgreSQL is not installed, nor is apt-get' }
  const install = () => apt('install', '-y', '--no-install-recommends', 'postgresql')
  // A fresh machine has no list of packages yet.
  if (!install() && !(apt('update') && install())) return { reason: 'apt-get could not install PostgreSQL' }
  const folder = find()
  return folder ? { folder } : { reason: 'apt-get installed PostgreSQL, but no initdb is to be found' }
}
