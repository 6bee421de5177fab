import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('serve.mjs', import.meta.url))

/**
 * The server in a process of its own, at the same port after each death.
 * @param {string} source path or `postgres://` URL
 */
export async function createVictim(source) {
  let port = 0
  let kill = async () => {}
  async function start() {
    const child = spawn(process.execPath, [program, source, String(port)], { stdio: ['ignore', 'pipe', 'inherit'] })
    const ended = once(child, 'exit')
    kill = async () => {
      child.kill('SIGKILL')
      await ended
    }
    const [printed] = await once(child.stdout, 'data')
    port = Number(printed)
  }
  await start()
  return { port, start, kill: () => kill() }
}
