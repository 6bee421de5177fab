import type { StorageKind } from '../types'

export interface SweepInput {
  isRefused(kind: StorageKind, name: string): boolean
  page: Window & typeof globalThis
}

const parents = (host: string) => {
  const labels = host.split('.')
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'))
}

/** Each folder of the path, with and without its slash: a cookie's identity is name, domain and path. */
const folders = (path: string) =>
  path.split('/').flatMap((_, at, parts) => {
    const folder = parts.slice(0, at + 1).join('/')
    return folder ? [folder, `${folder}/`] : ['/']
  })

function expire(name: string, { document, location }: Window) {
  // `__Host-` and `__Secure-` names want Secure even to expire, a plain http page may not say it.
  const variants = location.protocol === 'https:' ? [';secure', ';secure;samesite=none;partitioned'] : ['']
  for (const domain of ['', ...parents(location.hostname).map((parent) => `;domain=${parent}`)]) {
    for (const path of folders(location.pathname)) {
      for (const partition of variants) {
        document.cookie = `${name}=;max-age=0;path=${path}${domain}${partition}`
      }
    }
  }
}

/**
 * Erases what refused services stored: script-visible cookies under every domain and path that this page can reach,
 * web storage, databases and caches, by declared name. Undeclared entries, and those that an allowed service claims,
 * too, are never touched.
 */
export async function sweep({ isRefused, page }: SweepInput): Promise<void> {
  const attempt = async (erase: () => unknown) => {
    try {
      await erase()
    } catch {
      // Storage that the browser blocks holds nothing to erase.
    }
  }

  await attempt(() => {
    for (const pair of page.document.cookie.split('; ')) {
      const name = pair.split('=', 1)[0] ?? ''
      if (isRefused('cookie', name)) expire(name, page)
    }
  })
  for (const [kind, open] of [
    ['local', () => page.localStorage],
    ['session', () => page.sessionStorage],
  ] as const) {
    await attempt(() => {
      const storage = open()
      for (const name of Object.keys(storage)) if (isRefused(kind, name)) storage.removeItem(name)
    })
  }
  await attempt(async () => {
    for (const { name = '' } of await page.indexedDB.databases()) {
      if (isRefused('indexeddb', name)) page.indexedDB.deleteDatabase(name)
    }
  })
  await attempt(async () => {
    for (const name of await page.caches.keys()) if (isRefused('cache', name)) await page.caches.delete(name)
  })
}
