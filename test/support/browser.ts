import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kill } from 'node:process'
import { type BrowserContext, type BrowserContextOptions, chromium, type LaunchOptions } from 'playwright-core'
import { inject } from 'vitest'
import type { Hosts } from './hosts'

export interface TestBrowser {
  /** Someone who has never been here, with cookies and storage of their own. Cheap; close it when done. */
  newVisitor(options?: BrowserContextOptions): Promise<BrowserContext>
  /** The browser's one lasting profile: here alone does Chromium follow `preconnect`. */
  regular: BrowserContext
  /** Closes it, visitors and all, and starts it anew with its lasting profile: take `regular` again. */
  restart(): Promise<void>
  /** Kills the browser's process (SIGKILL), which saves nothing then, and starts it anew as `restart` does. */
  killAndRestart(): Promise<void>
  /** Is this text, without marks beyond Latin-1, in the localStorage of the lasting profile's files by now? */
  isWritten(text: string): boolean
  close(): Promise<void>
}

/** Asked by the browser of its own accord, which would be counted as the page's doing. */
const ownHosts = [
  'accounts.google.com',
  'android.clients.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'edgedl.me.gvt1.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
]

/**
 * As Chrome comes: some distributions switch preconnect off, and private windows refuse third-party cookies. To one host
 * alone it gives no cookies and no storage, as visitors can set.
 */
const preferences = {
  net: { network_prediction_options: 0 },
  profile: {
    cookie_controls_mode: 0,
    content_settings: { exceptions: { cookies: { 'https://blocked.example:443,*': { setting: 2 } } } },
  },
}

/**
 * Starts the browser that was found, with every host name and port leading to `hosts`. Real names reach it at their
 * usual address, `https://www.googletagmanager.com/`. Close it before `hosts`.
 * @param more what a test needs otherwise than playwright has it
 */
export const openBrowser = async ({ port }: Hosts, more: LaunchOptions = {}): Promise<TestBrowser> => {
  const profile = mkdtempSync(join(tmpdir(), 'askfirst-'))
  mkdirSync(join(profile, 'Default'))
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences))

  const context = { ignoreHTTPSErrors: true, locale: 'en-GB', viewport: { width: 1200, height: 800 } }
  const refused = ownHosts.map((host) => `MAP ${host} ~NOTFOUND`)
  const start = () =>
    chromium.launchPersistentContext(profile, {
      ...inject('browser'),
      ...context,
      ...more,
      args: [
        `--host-resolver-rules=${[...refused, `MAP * 127.0.0.1:${port}`].join(', ')}`,
        '--ignore-certificate-errors',
        '--no-proxy-server',
        ...(more.args ?? []),
      ],
    })
  let regular = await start()

  return {
    async newVisitor(options) {
      const browser = regular.browser()
      if (!browser) throw new Error('playwright gives no browser for its lasting profile')
      return browser.newContext({ ...context, ...options })
    },
    get regular() {
      return regular
    },
    async restart() {
      await regular.close()
      regular = await start()
    },
    async killAndRestart() {
      const session = await regular.browser()?.newBrowserCDPSession()
      const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {}
      const process = processInfo.find(({ type }) => type === 'browser')
      if (!process) throw new Error('the browser does not say which process it is')
      const gone = regular.waitForEvent('close')
      kill(process.id, 'SIGKILL')
      await gone
      regular = await start()
    },
    isWritten(text) {
      // LevelDB keeps what is new in a log, as it is; Chromium writes what is Latin-1 in one byte a character.
      const folder = join(profile, 'Default/Local Storage/leveldb')
      return readdirSync(folder).some((name) => readFileSync(join(folder, name), 'latin1').includes(text))
    },
    async close() {
      await regular.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
