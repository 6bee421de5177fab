import type { Page } from 'playwright-core'
import { stored } from './stored'

/** Names of all that this visitor's browser keeps, but what is askfirst's: `cookie _ga`, `local cart`. Sorted. */
export const keptNames = async (page: Page): Promise<string[]> => {
  const { cookies, local, session, indexeddb, caches, opfs, state } = await stored(page)
  const names = {
    cookie: cookies.map(({ name }) => name),
    local: Object.keys(local),
    session: Object.keys(session),
    indexeddb,
    caches,
    opfs,
    state,
  }
  return Object.entries(names)
    .flatMap(([kind, found]) => found.map((name) => `${kind} ${name}`))
    .filter((name) => !/^\w+ askfirst/.test(name))
    .sort()
}
