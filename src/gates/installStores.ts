import { cookieName } from './cookieName'
import { isErased } from './isErased'
import type { Realm } from './Realm'

/** What scripts store: a refused write does nothing, a refused database fails, as where the browser blocks storage. */
export function installStores({ hooks, permits, page }: Realm): void {
  const { Document, Storage, DOMException } = page
  const refuses = (channel: string, target: unknown) => !permits({ channel, target: String(target) }).allowed

  hooks.set(Document.prototype, 'cookie', ([given], next) => {
    const cookie = String(given)
    if (isErased(cookie) || !refuses('cookie', cookieName(cookie))) next()
  })
  hooks.put(page.CookieStore?.prototype, 'set', async ([given], next) => {
    const { name = given, expires } = Object(given)
    if ((expires != null && expires < Date.now()) || !refuses('cookie', name)) await next()
  })

  const stores = new Map<unknown, 'local' | 'session'>()
  const proxies = new Map<unknown, Storage>()
  const behind = (self: unknown) => [...proxies].find(([, proxy]) => proxy === self)?.[0] ?? self
  // A property of a store is an entry, and only a Proxy sees it set.
  const inFront = (store: Storage): Storage => {
    const refused = (key: string | symbol) =>
      !hooks.signal.aborted && typeof key === 'string' && refuses(stores.get(store) ?? 'local', key)
    return new Proxy(store, {
      get(_, key) {
        const value: unknown = Reflect.get(store, key)
        // Who kept the Proxy past our time would call natives on it, which know only the store.
        return hooks.signal.aborted && typeof value === 'function' ? value.bind(store) : value
      },
      set: (_, key, value) => refused(key) || Reflect.set(store, key, value),
      defineProperty: (_, key, property) => refused(key) || Reflect.defineProperty(store, key, property),
    })
  }
  const open = (channel: 'local' | 'session') =>
    hooks.get(page, `${channel}Storage`, (_, next) => {
      const store = next() as Storage
      stores.set(store, channel)
      const proxy = proxies.get(store) ?? inFront(store)
      proxies.set(store, proxy)
      return proxy
    })
  open('local')
  open('session')
  hooks.put(Storage.prototype, 'getItem removeItem clear key', (_, next, self) => next(behind(self)))
  hooks.put(Storage.prototype, 'setItem', ([key], next, self) => {
    const store = behind(self)
    if (!refuses(stores.get(store) ?? 'local', key)) next(store)
  })
  hooks.get(page.StorageEvent?.prototype, 'storageArea', (_, next) => proxies.get(next()) ?? next())

  const denied = () => new DOMException('askfirst: not allowed', 'SecurityError')
  hooks.put(page.IDBFactory?.prototype, 'open', ([name], next) => {
    if (refuses('indexeddb', name)) throw denied()
    return next()
  })
  hooks.put(page.CacheStorage?.prototype, 'open', ([name], next) =>
    refuses('cache', name) ? Promise.reject(denied()) : next(),
  )
  hooks.put(page.FileSystemDirectoryHandle?.prototype, 'getFileHandle getDirectoryHandle', ([name], next, self) =>
    // The site's own root has no name, what a visitor picks has: https://fs.spec.whatwg.org/#sandboxed-filesystem
    !(self as FileSystemHandle).name && refuses('state', name) ? Promise.reject(denied()) : next(),
  )

  /** Windows and routers go by these: what nobody declared passes, under the seal, too. */
  const isClaimed = (target = '') =>
    permits({ channel: 'state', target, isQuiet: true }).service && refuses('state', target)
  hooks.set(page, 'name', ([given], next) => isClaimed(String(given).split('=', 1)[0]) || next())
  hooks.put(page.History.prototype, 'pushState replaceState', (args, next) => {
    for (const name of Object.keys(Object(args[0]))) {
      if (!isClaimed(name)) continue
      const { [name]: _, ...rest } = Object(args[0])
      args[0] = rest
    }
    return next()
  })
}
