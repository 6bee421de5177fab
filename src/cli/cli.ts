import { runCommand } from './runCommand'

/** The bin `askfirst`. */
export const cli = runCommand(process.argv.slice(2), {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (text) => void process.stderr.write(text),
  isWatched: process.stderr.isTTY,
}).then((status) => {
  process.exitCode = status
})
