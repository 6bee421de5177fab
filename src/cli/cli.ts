import { runCommand } from './runCommand'

// Whoever reads no further, `| head` say, is no failure: the work is done to its end, and the status is its own.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') return
  process.stderr.write(`askfirst: the output cannot be written (${message}).\n`)
  process.exit(2)
})
// There is nowhere left to say it.
process.stderr.on('error', () => {})

/** The bin `askfirst`. */
export const cli = runCommand(process.argv.slice(2), {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (text) => void process.stderr.write(text),
  isWatched: process.stderr.isTTY,
}).then((status) => {
  process.exitCode = status
})
