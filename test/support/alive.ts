import type { Page } from 'playwright-core'

/** How many of the page's `gone`, weak references, have outlived a collection of what nothing needs. */
export async function alive(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('HeapProfiler.collectGarbage')
  await devtools.detach()
  return page.evaluate<number>('gone.filter((one) => one.deref()).length')
}
