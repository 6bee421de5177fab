/** Runs the commands that a page queued before the script came, then each new one at once. */
export function takeQueue(queue, run) {
  for (const command of queue.splice(0)) run(command)
  queue.push = (...commands) => {
    for (const command of commands) run(command)
    return commands.length
  }
}
