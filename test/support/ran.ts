import type { Page } from 'playwright-core'

/** What says that it has run in this page, in order. */
export const ran = (page: Page): Promise<string[]> => page.evaluate(() => window.ran ?? [])
