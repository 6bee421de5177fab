import type { StorageChannel } from '../core/isStorage'
import { parentDomains } from './parentDomains'

export interface SweepInput {
  isRefused(kind: StorageChannel, name: string): boolean
  page: Window & typeof globalThis
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
  for (const domain of ['', ...parentDomains(location.hostname).map((parent) => `;domain=${parent}`)]) {
    for (const path of folders(location.pathname)) {
      for (const partition of variants) {
        document.cookie = `${name}=;max-age=0;path=${path}${domain}${partition}`
      }
    }
  }
}

/** What is still there after all: `name` of this kind. */
export interface Survivor {
  kind: StorageChannel
  name: string
}

/** So long may a tag that still runs take to store anew what was erased, in ms. */
const pause = 300

const cookieNames = ({ cookie }: Document) => cookie.split('; ').map((pair) => pair.split('=', 1)[0] ?? '')

const fileNames = async ({ navigator }: Window) => {
  const names: string[] = []
  for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name)
  return names
}

/** No browser that is slow to tell of its files may hold up what else is erased. */
const soon = <Told>(work: Promise<Told>, otherwise: Told, page: Window): Promise<Told> =>
  Promise.race([work, new Promise<Told>((resolve) => page.setTimeout(() => resolve(otherwise), pause))])

/** Of `name=value`, as where a window's name is used for a store. */
const windowName = ({ name }: Window) => name.split('=', 1)[0] ?? ''

/** What refused services have stored in this origin, as far as a script sees it: HttpOnly cookies it does not. */
async function find({ isRefused, page }: SweepInput): Promise<Survivor[]> {
  const names: [StorageChannel, () => Iterable<string | undefined> | Promise<Iterable<string | undefined>>][] = [
    ['cookie', () => cookieNames(page.document)],
    ['local', () => Object.keys(page.localStorage)],
    ['session', () => Object.keys(page.sessionStorage)],
    ['indexeddb', async () => (await page.indexedDB.databases()).map(({ name }) => name)],
    ['cache', () => page.caches.keys()],
    ['state', () => soon(fileNames(page), [], page)],
    ['state', () => [windowName(page), ...Object.keys(Object(page.history.state))]],
  ]
  const found: Survivor[] = []
  for (const [kind, list] of names) {
    try {
      for (const name of await list()) if (name && isRefused(kind, name)) found.push({ kind, name })
    } catch {
      // Storage that the browser blocks, or has not, holds nothing to erase.
    }
  }
  return found
}

/** Chromium tells more than every browser does. */
type Told = CookieListItem & Omit<CookieStoreDeleteOptions, 'name'>

/** Where the browser tells a cookie's domain, path and partition it is taken away by exactly these. */
async function erase({ kind, name }: Survivor, page: Window & typeof globalThis): Promise<void> {
  if (kind === 'cookie') {
    expire(name, page)
    const told: Told[] = (await page.cookieStore?.getAll(name)) ?? []
    for (const { domain, path, partitioned } of told) {
      // A host's own cookie has no domain: https://cookiestore.spec.whatwg.org/#dictdef-cookielistitem
      if (path)
        await page.cookieStore.delete({ name, path, ...(domain && { domain }), ...(partitioned && { partitioned }) })
    }
  }
  if (kind === 'local') page.localStorage.removeItem(name)
  if (kind === 'session') page.sessionStorage.removeItem(name)
  if (kind === 'indexeddb') {
    const request = page.indexedDB.deleteDatabase(name)
    // A page that has it open keeps it until it is left, and a second request waits for the first.
    await new Promise((resolve) => {
      Object.assign(request, { onsuccess: resolve, onblocked: resolve })
      page.setTimeout(resolve, pause)
    })
  }
  if (kind === 'cache') await page.caches.delete(name)
  if (kind === 'state') {
    if (windowName(page) === name) page.name = ''
    const { [name]: _, ...rest } = Object(page.history.state)
    if (name in Object(page.history.state)) page.history.replaceState(rest, '')
    const files = page.navigator.storage.getDirectory()
    await soon(
      files.then((root) => root.removeEntry(name, { recursive: true })),
      undefined,
      page,
    )
  }
}

/**
 * Erases what refused services stored: script-visible cookies under every domain and path that this page can reach,
 * web storage, databases, caches and the page's state, by declared name; once more where something came back. Undeclared
 * entries, and those that an allowed service claims, too, are never touched. Returns what it could not erase.
 */
export async function sweep(input: SweepInput): Promise<Survivor[]> {
  const pass = async () => {
    await Promise.all((await find(input)).map((one) => erase(one, input.page).catch(() => {})))
    return find(input)
  }
  if (!(await pass()).length) return []
  await new Promise((resolve) => input.page.setTimeout(resolve, pause))
  return pass()
}
