import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('serve.mjs', import.meta.url))

/** The server in a process of its own, at the same port after each death. */
export async function createVictim(source) {
  let port = 0
  let child
  async function start() {
    child = spawn(process.execPath, [program, source, String(port)], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [printed] = await once(child.stdout, 'data')
    port = Number(printed)
  }
  async function kill() {
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }
  await start()
  return { port, start, kill }
}
