import { readdirSync, statSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { AskFirstError } from '../core/AskFirstError'
import { isWorthFollowing } from './isWorthFollowing'

export interface Found {
  file: string
  /** Path below the folder that was named, with `/`; of a file that was named, its name. */
  path: string
}

/** Links are followed, for a browser sees what is behind them. */
const walk = (folder: string): string[] =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .filter(isWorthFollowing)
    .flatMap((file) => {
      const there = statSync(file)
      return there.isDirectory() ? walk(file) : there.isFile() && /\.html?$/i.test(file) ? [file] : []
    })

/**
 * The HTML files among the named ones and in the named folders, in order.
 * @throws AskFirstError when a path is not there, or when there is no HTML at all
 */
export function findPages(paths: readonly string[]): Found[] {
  const found = paths.flatMap((path): Found[] => {
    const there = statSync(path, { throwIfNoEntry: false })
    if (!there) throw new AskFirstError(`there is no file or folder ${path}.`)
    if (!there.isDirectory()) return [{ file: path, path: basename(path) }]
    return walk(path)
      .sort()
      .map((file) => ({ file, path: relative(path, file).split(sep).join('/') }))
  })
  if (!found.length) throw new AskFirstError(`there is no .html file in ${paths.join(', ')}. Build the site first.`)
  return found
}
