import { pathToFileURL } from 'node:url'
import { install } from './browser/install.mjs'
import { onMachine } from './browser/onMachine.mjs'
import { opensHttps } from './browser/opensHttps.mjs'

/**
 * Finds a Chromium for the tests: the one named by `ASKFIRST_BROWSER` and no other, else what this machine has, else
 * it installs one, unless `ASKFIRST_BROWSER_INSTALL=0`.
 * @returns {Promise<import('playwright-core').LaunchOptions>}
 * @throws {Error} with all that was tried
 */
export const findBrowser = async () => {
  /** @type {string[]} */
  const tried = []
  /**
   * @param {string} name
   * @param {() => import('playwright-core').LaunchOptions} get
   */
  const attempt = async (name, get) => {
    try {
      const found = get()
      // Chromium refuses to run as root with its sandbox on; what the tests open is their own.
      const options = { chromiumSandbox: false, ...found, ...(found.env && { env: { ...process.env, ...found.env } }) }
      await opensHttps(options)
      return options
    } catch (error) {
      tried.push(`${name}: ${String(error).split('\n', 1)[0]}`)
      return null
    }
  }

  const named = process.env.ASKFIRST_BROWSER
  for (const options of named ? [{ executablePath: named }] : onMachine()) {
    const found = await attempt(options.executablePath ?? options.channel ?? 'headless shell', () => options)
    if (found) return found
  }
  if (!named && process.env.ASKFIRST_BROWSER_INSTALL !== '0')
    for (const [name, get] of Object.entries(install)) {
      console.error(`No browser for the tests yet, trying ${name} …`)
      const found = await attempt(name, get)
      if (found) return found
    }
  throw new Error(`No browser for the tests. Set ASKFIRST_BROWSER to a Chromium. Tried:\n  ${tried.join('\n  ')}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { executablePath, channel } = await findBrowser()
  console.log(executablePath ?? channel ?? 'headless shell')
}
