import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Engine } from './Engine'
import { onPath } from './onPath'

const driver = onPath('WebKitWebDriver')
const screen = onPath('Xvfb')
const browser = ['x86_64', 'aarch64']
  .map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
  .find((path) => existsSync(path))

/** WebKitGTK's own browser, its driver, and a screen for it that nobody sees. */
export const webKit = driver && screen && browser ? { driver, screen, browser } : undefined

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Drives WebKit by WebDriver: https://www.w3.org/TR/webdriver2/ */
export const openWebKit = async (): Promise<Engine> => {
  if (!webKit) throw new Error('no WebKitWebDriver with MiniBrowser and Xvfb')
  const display = spawn(webKit.screen, ['-displayfd', '3', '-screen', '0', '1200x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await new Promise<string>((resolve) =>
    display.stdio[3]?.once('data', (data) => resolve(`${data}`.trim())),
  )
  const port = await freePort()
  const run = spawn(webKit.driver, [`--port=${port}`], {
    // Its sandbox will not run for root; what the tests open is their own.
    env: { ...process.env, DISPLAY: `:${number}`, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    stdio: 'ignore',
  })

  const send = async (path: string, body?: object, method = 'POST'): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    })
    const { value } = (await answer.json()) as { value: { message?: string } | null }
    if (!answer.ok) throw new Error(`${path}: ${value?.message}`)
    return value
  }
  for (let tries = 0; tries < 100; tries++) {
    if (await send('/status', undefined, 'GET').catch(() => false)) break
    await wait(100)
  }
  const options = { binary: webKit.browser, args: ['--automation'] }
  const { sessionId } = (await send('/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string }
  const session = `/session/${sessionId}`

  return {
    async open(url) {
      await send(`${session}/url`, { url })
    },
    evaluate: (expression) => send(`${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
    async close() {
      await send(session, undefined, 'DELETE').catch(() => {})
      run.kill()
      display.kill()
    },
  }
}
