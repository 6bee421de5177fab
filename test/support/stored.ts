import type { Cookie, Page } from 'playwright-core'

export interface Stored {
  /** Of every domain, HttpOnly ones too. */
  cookies: Cookie[]
  local: Record<string, string>
  session: Record<string, string>
  /** Names of databases and caches. */
  indexeddb: string[]
  caches: string[]
  /** What is in the root of the private file system. */
  opfs: string[]
  /** The window's name and the names in the history's state. */
  state: string[]
}

/** What this visitor's browser holds: all cookies, and the storage of the page's origin. */
export const stored = async (page: Page): Promise<Stored> => ({
  cookies: await page.context().cookies(),
  ...(await page.evaluate(async () => {
    const opfs: string[] = []
    for await (const file of (await navigator.storage?.getDirectory())?.keys() ?? []) opfs.push(file)
    return {
      local: { ...localStorage },
      session: { ...sessionStorage },
      indexeddb: (await indexedDB.databases()).flatMap(({ name }) => name ?? []).sort(),
      caches: (await caches.keys()).sort(),
      opfs: opfs.sort(),
      state: [window.name, ...Object.keys(Object(history.state))].filter(Boolean).sort(),
    }
  })),
})
