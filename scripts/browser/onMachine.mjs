import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

/** @param {string} path */
const runs = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Browsers that this machine may have, best first. `chromium` is playwright's own download; `chrome` and `msedge` it looks
 * up where they install themselves on Mac and Windows; `{}` is its headless shell, which lacks parts of a browser.
 * @returns {import('playwright-core').LaunchOptions[]}
 */
export const onMachine = () => [
  { channel: 'chromium' },
  ...onPath().map((executablePath) => ({ executablePath })),
  { channel: 'chrome' },
  { channel: 'msedge' },
  {},
]

/** @returns {string[]} */
export const onPath = () => {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)).find(runs) ?? [])
}
