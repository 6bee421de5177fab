import { cookieName } from '../gates/cookieName'
import { isErased } from '../gates/isErased'
import type { Shadow } from './Shadow'

interface Kept {
  /** `name=value` */
  pair: string
  /** What the page has called, to be called in earnest. */
  write(): unknown
}

/** Cookies, by either way to them. One jar for all realms of a page. */
export function shadowCookies(): Shadow {
  const jar = new Map<string, Kept>()

  return {
    install({ hooks, permits, page }) {
      const { Document, CookieStore } = page
      const isKept = (name: string) => permits({ channel: 'cookie', target: name }).allowed

      hooks.get(Document.prototype, 'cookie', (_, next) => {
        const real = String(next()).split('; ')
        const seen = real.filter((pair) => pair && !jar.has(cookieName(pair)))
        return [...seen, ...[...jar.values()].map(({ pair }) => pair)].join('; ')
      })
      hooks.set(Document.prototype, 'cookie', ([given], next) => {
        const cookie = String(given)
        const name = cookieName(cookie)
        const [pair = ''] = cookie.split(';', 1)
        if (!isErased(cookie) && !isKept(name)) return void jar.set(name, { pair: pair.trim(), write: next })
        jar.delete(name)
        return next()
      })

      const named = (given: unknown): string => Object(given).name ?? given
      const items = (name?: string) =>
        [...jar].flatMap(([one, { pair }]) =>
          name === undefined || one === name ? { name: one, value: pair.replace(/^[^=]*=/, '') } : [],
        )
      hooks.put(CookieStore?.prototype, 'set', async (args, next) => {
        const { name = args[0], value = args[1], expires } = Object(args[0])
        if (!(expires != null && expires < Date.now()) && !isKept(name)) {
          return void jar.set(name, { pair: `${name}=${value}`, write: next })
        }
        jar.delete(name)
        return next()
      })
      hooks.put(CookieStore?.prototype, 'get', async ([given], next) => items(named(given ?? ''))[0] ?? next())
      hooks.put(CookieStore?.prototype, 'getAll', async ([given], next) => {
        const real = (await next()) as { name: string }[]
        return [...real.filter((one) => !jar.has(one.name)), ...items(named(given))]
      })
      hooks.put(CookieStore?.prototype, 'delete', async ([given], next) => {
        jar.delete(named(given))
        return next()
      })
    },
    flush(permits) {
      for (const [name, { write }] of [...jar]) {
        if (!permits({ channel: 'cookie', target: name, isQuiet: true }).allowed) continue
        jar.delete(name)
        write()
      }
    },
  }
}
