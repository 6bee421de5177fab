import { readdirSync, statSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { AskFirstError } from '../core/AskFirstError'

export interface Found {
  file: string
  /** Path below the folder that was named, with `/`; of a file that was named, its name. */
  path: string
}

/**
 * The HTML files among the named ones and in the named folders, in order.
 * @throws AskFirstError when a path is not there, or when there is no HTML at all
 */
export function findPages(paths: readonly string[]): Found[] {
  const found = paths.flatMap((path): Found[] => {
    const there = statSync(path, { throwIfNoEntry: false })
    if (!there) throw new AskFirstError(`there is no file or folder ${path}.`)
    if (!there.isDirectory()) return [{ file: path, path: basename(path) }]
    return readdirSync(path, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.html?$/i.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => ({ file, path: relative(path, file).split(sep).join('/') }))
  })
  if (!found.length) throw new AskFirstError(`there is no .html file in ${paths.join(', ')}. Build the site first.`)
  return found
}
