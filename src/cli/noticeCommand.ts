import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'
import { composeNotice } from '../composeNotice'
import { AskFirstError } from '../core/AskFirstError'
import { noticeText } from '../core/noticeText'
import type { Command } from './Command'
import { readConfig } from './readConfig'

const help = `Usage: askfirst notice [options]

Prints what the visitor is shown, as canonical text, and on the error output its SHA-256: the "notice" of
the records that answer it. Archive both with each release: the text can be made again only from the same
config, language and version of askfirst.

  --config <file>     the site's config; default: askfirst.config.json, if it is there
  --language <tag>    default: the config's, else en

Example:
  askfirst notice --config askfirst.config.json --language fi > notice-fi.json`

export const noticeCommand: Command = {
  summary: 'print what the visitor is shown, and its hash',
  help,
  async run(args, terminal) {
    const text = { type: 'string' } as const
    const { values } = parseArgs({ args, options: { config: text, language: text } })
    const { url, script, ...config } = readConfig(values.config)
    const wish = values.language ?? config.language ?? 'en'
    const notice = composeNotice(config, wish)
    if (values.language && notice.language !== values.language) {
      throw new AskFirstError(`--language ${wish}: it would be shown in ${notice.language}. Name that one.`)
    }
    const canonical = noticeText(notice)
    terminal.out(canonical)
    terminal.err(`SHA-256 ${createHash('sha256').update(canonical).digest('hex')}\n`)
    return 0
  },
}
