import type { BrowserContext, Locator, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'

export interface Visitor {
  context: BrowserContext
  page: Page
  banner: Locator
  preferences: Locator
  /** What the page's console was told as errors. */
  errors: string[]
  /** What was thrown in the page and caught by nobody. */
  crashes: string[]
}

/**
 * Someone with a page open, until the test ends.
 * @param lasting the context stays, without its cookies
 */
export const openVisitor = async (context: BrowserContext, lasting = false): Promise<Visitor> => {
  const page = await context.newPage()
  onTestFinished(async () => {
    // Chromium may never end to close a context that had private files; it goes with the browser then.
    if (!lasting) return Promise.race([context.close(), new Promise<void>((resolve) => setTimeout(resolve, 10_000))])
    await page.close()
    await context.clearCookies()
  })
  const errors: string[] = []
  const crashes: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', ({ message }) => crashes.push(message))
  const banner = page.locator('#askfirst-banner')
  const preferences = page.locator('dialog#askfirst-preferences')
  return { context, page, banner, preferences, errors, crashes }
}
