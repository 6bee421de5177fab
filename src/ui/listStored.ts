import type { StorageKind } from '../types'

/** The names of what this origin stores on the device now, as far as a script can see; what is blocked holds nothing. */
export async function listStored(page: Window & typeof globalThis): Promise<Record<StorageKind, string[]>> {
  const attempt = async (list: () => string[] | Promise<string[]>) => {
    try {
      return await list()
    } catch {
      return []
    }
  }
  const [cookie, local, session, indexeddb, cache, opfs] = await Promise.all([
    attempt(() => page.document.cookie.split('; ').flatMap((pair) => pair.split('=', 1)[0] || [])),
    attempt(() => Object.keys(page.localStorage)),
    attempt(() => Object.keys(page.sessionStorage)),
    attempt(async () => (await page.indexedDB.databases()).flatMap(({ name }) => name ?? [])),
    attempt(() => page.caches.keys()),
    attempt(async () => {
      const names: string[] = []
      for await (const name of (await page.navigator.storage.getDirectory()).keys()) names.push(name)
      return names
    }),
  ])
  return { cookie, local, session, indexeddb, cache, opfs }
}
