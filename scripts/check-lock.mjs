import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/**
 * @typedef {{ version?: string, integrity?: string, link?: boolean, optionalDependencies?: Record<string, string> }} Entry
 * @typedef {{ packages: Record<string, Entry> }} Lock
 */

/**
 * What is wrong with a lock file, one sentence each; none = it serves Linux, Mac and Windows. npm leaves out a platform's
 * package without a word when the registry does not have it, and then `npm ci` stops on every machine.
 * @param {Lock} lock
 * @returns {string[]}
 */
export const checkLock = ({ packages }) =>
  Object.entries(packages)
    .filter(([path, { link }]) => path && !link)
    .flatMap(([path, { optionalDependencies = {}, integrity }]) => [
      ...Object.keys(optionalDependencies)
        .filter((name) => !places(path, name).some((place) => packages[place]))
        .map((name) => `${path} can use ${name}, which is missing`),
      ...(integrity ? [] : [`${path} has no integrity`]),
    ])

/**
 * Where Node looks for a dependency of the package at `path`, nearest first.
 * @param {string} path
 * @param {string} name
 * @returns {string[]}
 */
const places = (path, name) => {
  const own = `${path}/node_modules/${name}`
  const parent = path.lastIndexOf('/node_modules/')
  return parent < 0 ? [own, `node_modules/${name}`] : [own, ...places(path.slice(0, parent), name)]
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const wrong = checkLock(JSON.parse(readFileSync(process.argv[2] ?? 'package-lock.json', 'utf8')))
  for (const sentence of wrong) console.error(sentence)
  process.exitCode = wrong.length ? 1 : 0
}
