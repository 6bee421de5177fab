import { AskFirstError } from '../core/AskFirstError'
import type { Command, Terminal } from './Command'
import { cspCommand } from './cspCommand'
import { gpcCommand } from './gpcCommand'
import { markCommand } from './markCommand'
import { noticeCommand } from './noticeCommand'
import { verifyCommand } from './verifyCommand'

const commands: Readonly<Record<string, Command>> = {
  mark: markCommand,
  csp: cspCommand,
  gpc: gpcCommand,
  notice: noticeCommand,
  verify: verifyCommand,
}

const overview = () => {
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`)
  return `Usage: askfirst <command> [options]\n\n${lines.join('\n')}\n\naskfirst <command> --help tells more.`
}

const isMisuse = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

/** Of the file system, say, with the path in its message; a mistake of ours has none of that. */
const isSystem = (error: unknown): error is Error => error instanceof Error && 'syscall' in error

/** Runs the command that the arguments name. @returns exit status: 0 done, 1 the answer is no, 2 it cannot be done */
export async function runCommand([name = '--help', ...args]: string[], terminal: Terminal): Promise<number> {
  if (/^(?:--help|-h|help)$/.test(name)) {
    terminal.out(overview())
    return 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    terminal.err(`askfirst: there is no command "${name}".\n\n${overview()}\n`)
    return 2
  }
  if (args.includes('--help') || args.includes('-h')) {
    terminal.out(command.help)
    return 0
  }
  try {
    return await command.run(args, terminal)
  } catch (error) {
    if (!(error instanceof AskFirstError) && !isMisuse(error) && !isSystem(error)) throw error
    terminal.err(`askfirst ${name}: ${error.message}\n${isMisuse(error) ? `See askfirst ${name} --help.\n` : ''}`)
    return 2
  }
}
