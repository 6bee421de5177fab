import type { Page } from 'playwright-core'

/** Does what makes the page reload, and waits until it has. */
export const reloaded = (page: Page, act: () => Promise<unknown>): Promise<unknown> =>
  Promise.all([page.waitForNavigation(), act()])
