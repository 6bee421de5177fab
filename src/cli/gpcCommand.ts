import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { AskFirstError } from '../core/AskFirstError'
import type { Command } from './Command'

const help = `Usage: askfirst gpc <folder> [options]

Writes .well-known/gpc.json into the folder of a built site: the site's own word that it heeds Global
Privacy Control, https://www.w3.org/TR/gpc/. It is yours to keep: askfirst heeds GPC in the browser, what
happens on your servers (header Sec-GPC: 1) is for you to see to. With --off it says that you do not.

  --off           say that the site does not heed it
  --date <date>   day of the last change, YYYY-MM-DD; default: today

Examples:
  askfirst gpc dist
  askfirst gpc dist --date 2026-11-25`

/** @throws AskFirstError for what is no day, `2026-02-30` say */
function parseDay(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw new AskFirstError(`--date ${text} is no day. Write it as YYYY-MM-DD.`)
  }
  return text
}

export const gpcCommand: Command = {
  summary: 'write .well-known/gpc.json, which says that the site heeds GPC',
  help,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { off: { type: 'boolean' }, date: { type: 'string' } },
    })
    const [folder, ...others] = positionals
    if (folder === undefined || others.length) throw new AskFirstError('name one folder: askfirst gpc dist')
    if (!existsSync(folder) || !statSync(folder).isDirectory()) {
      throw new AskFirstError(`there is no folder ${folder}. Build the site first.`)
    }
    const lastUpdate = parseDay(values.date ?? new Date().toISOString().slice(0, 10))
    const place = join(folder, '.well-known')
    const file = join(place, 'gpc.json')
    mkdirSync(place, { recursive: true })
    writeFileSync(file, `${JSON.stringify({ gpc: !values.off, lastUpdate })}\n`)
    terminal.out(`${file} written. Serve it as application/json.`)
    return 0
  },
}
