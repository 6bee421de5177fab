import type { Cookie, Page } from 'playwright-core'

export interface Stored {
  /** Of every domain, HttpOnly ones too. */
  cookies: Cookie[]
  local: Record<string, string>
  session: Record<string, string>
  /** Names of databases and caches. */
  indexeddb: string[]
  caches: string[]
}

/** What this visitor's browser holds: all cookies, and the storage of the page's origin. */
export const stored = async (page: Page): Promise<Stored> => ({
  cookies: await page.context().cookies(),
  ...(await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    indexeddb: (await indexedDB.databases()).flatMap(({ name }) => name ?? []).sort(),
    caches: (await caches.keys()).sort(),
  }))),
})
