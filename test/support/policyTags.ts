import type { Page } from 'playwright-core'

/** How many policies stand in the page: the seal's is one, and goes once all is allowed. */
export const policyTags = (page: Page): Promise<number> =>
  page.locator('meta[http-equiv="Content-Security-Policy"]').count()
