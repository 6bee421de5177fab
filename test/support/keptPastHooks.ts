import type { Page } from 'playwright-core'

/** Names of the cookies and local items on the device, whatever the page is shown, but what is askfirst's. Sorted. */
export const keptPastHooks = async (page: Page): Promise<string[]> => {
  const { cookies, origins } = await page.context().storageState()
  return [...cookies, ...origins.flatMap(({ localStorage }) => localStorage)]
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('askfirst'))
    .sort()
}
