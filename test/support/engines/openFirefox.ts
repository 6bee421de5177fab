import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import WebSocket from 'ws'
import type { Engine } from './Engine'
import { onPath } from './onPath'

export const firefox = process.env.ASKFIRST_FIREFOX ?? onPath('firefox-esr', 'firefox')

/** Drives Firefox by WebDriver BiDi, which it speaks itself: https://w3c.github.io/webdriver-bidi/ */
export const openFirefox = async (): Promise<Engine> => {
  if (!firefox) throw new Error('no Firefox on the PATH')
  const profile = mkdtempSync(join(tmpdir(), 'askfirst-firefox-'))
  const run = spawn(firefox, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'], {
    // Root may not use another user's home.
    env: { ...process.env, HOME: profile },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    run.stderr.on('data', (data) => {
      said += data
      const found = /listening on (ws:\S+)/.exec(said)?.[1]
      if (found) resolve(found)
    })
    run.once('exit', () => reject(new Error(`Firefox ended: ${said}`)))
  })
  const socket = new WebSocket(`${address}/session`)
  await once(socket, 'open')
  const waiting = new Map<number, (answer: { result?: unknown; error?: string; message?: string }) => void>()
  socket.on('message', (text) => {
    const answer = JSON.parse(String(text))
    waiting.get(answer.id)?.(answer)
  })
  let count = 0
  const send = async (method: string, params: object) => {
    const id = ++count
    const answered = new Promise<{ result?: unknown; error?: string; message?: string }>((resolve) =>
      waiting.set(id, resolve),
    )
    socket.send(JSON.stringify({ id, method, params }))
    const { result, error, message } = await answered
    if (error) throw new Error(`${method}: ${error}, ${message}`)
    return result
  }
  await send('session.new', { capabilities: {} })
  const made = (await send('browsingContext.create', { type: 'tab' })) as { context: string }

  return {
    async open(url) {
      await send('browsingContext.navigate', { context: made.context, url, wait: 'complete' })
    },
    async evaluate(expression) {
      const { result, exceptionDetails } = (await send('script.evaluate', {
        target: { context: made.context },
        expression: `Promise.resolve(${expression}).then((value) => JSON.stringify({ value }))`,
        awaitPromise: true,
      })) as { result?: { value: string }; exceptionDetails?: { text: string } }
      if (!result) throw new Error(exceptionDetails?.text)
      return JSON.parse(result.value).value
    },
    async close() {
      socket.close()
      const ended = once(run, 'exit')
      run.kill()
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
