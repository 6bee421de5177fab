import { createServer } from 'node:https'
import { chromium } from 'playwright-core'
import { certificate } from '../certificate.mjs'

/**
 * Starts a browser and opens a page over HTTPS. That it starts is no proof: one that lacks a library of its TLS stack
 * starts, draws plain pages, and dies at the first secure one.
 * @param {import('playwright-core').LaunchOptions} options
 * @throws {Error} when it does not
 */
export const opensHttps = async (options) => {
  const server = createServer(await certificate(['localhost']), (_, response) => response.end('<title>open</title>'))
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  /** @type {import('playwright-core').Browser | undefined} */
  let browser
  try {
    browser = await chromium.launch({ ...options, timeout: 60_000 })
    const page = await browser.newPage({ ignoreHTTPSErrors: true })
    await page.goto(`https://127.0.0.1:${port}/`, { timeout: 60_000 })
    const title = await page.title()
    if (title !== 'open') throw new Error(`a page titled "open" came out as "${title}"`)
  } finally {
    await browser?.close()
    server.closeAllConnections()
    server.close()
  }
}
