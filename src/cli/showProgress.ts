import type { Terminal } from './Command'

/** ms between two lines where nobody watches: a log should tell that it goes on, not how. */
const pause = { watched: 100, unwatched: 5000 }

/** Says how far a long work has come; what is done in a moment says nothing. */
export function showProgress(terminal: Terminal, total: number): (done: number) => void {
  const every = terminal.isWatched ? pause.watched : pause.unwatched
  let last = Date.now()
  let isShown = false
  return (done) => {
    if (done === total) {
      if (isShown && terminal.isWatched) terminal.err('\r\x1b[K')
    } else if (Date.now() - last > every) {
      last = Date.now()
      isShown = true
      terminal.err(terminal.isWatched ? `\r${done} of ${total} pages` : `${done} of ${total} pages\n`)
    }
  }
}
