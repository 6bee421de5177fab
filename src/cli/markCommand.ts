import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { AskFirstError } from '../core/AskFirstError'
import { type Mark, mark } from '../mark'
import type { Command } from './Command'
import { decodePage } from './decodePage'
import { type Found, findPages } from './findPages'
import { isWorthFollowing } from './isWorthFollowing'
import { readConfig } from './readConfig'
import { showProgress } from './showProgress'

const help = `Usage: askfirst mark <folder | files…> [options]

Puts to sleep, in the HTML of a built site, what must not load or run before consent: services of the
config and trackers that askfirst knows. askfirst wakes them once the visitor has allowed them.

  --config <file>   the site's config; default: askfirst.config.json, if it is there
  --out <folder>    write there, with all other files of a folder, and leave the source as it is
  --check           change nothing, and fail (exit status 1) when something is left awake: for CI
  --script <url>    put askfirst's own tag first into each <head>, with the config
  --url <url>       address where the folder will be, with its last slash: for relative addresses and the seal
  --quiet           no line for each tag

Examples:
  askfirst mark dist
  askfirst mark dist --config askfirst.config.json --out marked
  askfirst mark dist --check`

const short = (text: string) => (text.length > 100 ? `${text.slice(0, 99)}…` : text).replace(/\s+/g, ' ')
const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`

/** Each page has a place of its own, and none is a source. */
function checkPlaces(pages: readonly Found[], out: string) {
  const sources = new Set(pages.map(({ file }) => resolve(file)))
  const taken = new Map<string, string>()
  for (const { file, path } of pages) {
    const place = resolve(out, path)
    if (sources.has(place)) throw new AskFirstError(`--out ${out} would write over ${file}. Name another folder.`)
    const other = taken.get(place)
    if (other) throw new AskFirstError(`${other} and ${file} would both be ${join(out, path)}. Mark them one by one.`)
    taken.set(place, file)
  }
}

function copy(paths: readonly string[], out: string) {
  for (const path of paths) {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) continue
    const inside = relative(resolve(path), resolve(out))
    if (!inside.startsWith('..'))
      throw new AskFirstError(`--out ${out} lies in ${path} itself. Name a folder beside it.`)
    // A link would lead back to the source, where nothing is marked.
    cpSync(path, out, { recursive: true, dereference: true, filter: isWorthFollowing })
  }
}

export const markCommand: Command = {
  summary: 'put to sleep, in built HTML, what must not load before consent',
  help,
  async run(args, terminal) {
    const text = { type: 'string' } as const
    const flag = { type: 'boolean' } as const
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { config: text, out: text, script: text, url: text, check: flag, quiet: flag },
    })
    const { out, check, quiet, script, url } = values
    if (!positionals.length) throw new AskFirstError('name a folder or files: askfirst mark dist')
    if (out !== undefined && check) throw new AskFirstError('--check changes nothing: leave --out out.')
    const config = { ...readConfig(values.config), ...(script && { script }), ...(url && { url }) }
    const pages = findPages(positionals)
    if (out !== undefined) {
      checkPlaces(pages, out)
      copy(positionals, out)
    }

    const progress = showProgress(terminal, pages.length)
    let tags = 0
    let changed = 0
    for (const [index, { file, path }] of pages.entries()) {
      progress(index)
      const bytes = readFileSync(file)
      const page = decodePage(file, bytes)
      const onMark = ({ line, tag, ids, why }: Mark) => {
        tags++
        if (!quiet)
          terminal.out(`${file}:${line}  <${tag}> ${why.map(short).join(', ')} → ${ids.join(' ') || 'its template'}`)
      }
      const address = config.url && URL.canParse(config.url) && { url: new URL(path, config.url).href }
      const marked = mark(page.text, { ...config, ...address, onMark })
      const isChanged = marked !== page.text
      if (isChanged) changed++
      if (check || (!isChanged && out === undefined)) continue
      const target = out === undefined ? file : join(out, path)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, isChanged ? page.encode(marked) : bytes)
    }
    progress(pages.length)
    const where = `in ${changed} of ${count(pages.length, 'page')}`
    terminal.out(`${count(tags, 'tag')} ${check ? 'left awake' : 'put to sleep'} ${where}.`)
    return check && changed ? 1 : 0
  },
}
