import { cookieName } from '../gates/cookieName'
import { isErased } from '../gates/isErased'
import type { Shadow } from './Shadow'

const pairOf = (cookie: string) => cookie.split(';', 1)[0]?.trim() ?? ''

/** Cookies, by either way to them. One jar for all realms of a page. */
export function shadowCookies(): Shadow {
  /** As they were written, by name. */
  const jar = new Map<string, string>()

  return {
    install({ hooks, permits, page }) {
      const { Document, CookieStore } = page
      const isKept = (name: string) => permits({ channel: 'cookie', target: name }).allowed

      hooks.get(Document.prototype, 'cookie', (_, next) => {
        const real = String(next()).split('; ')
        const seen = real.filter((pair) => pair && !jar.has(cookieName(pair)))
        return [...seen, ...[...jar.values()].map(pairOf)].join('; ')
      })
      hooks.set(Document.prototype, 'cookie', ([given], next) => {
        const cookie = String(given)
        const name = cookieName(cookie)
        if (!isErased(cookie) && !isKept(name)) return void jar.set(name, cookie)
        jar.delete(name)
        return next()
      })

      const item = (name: string) => ({ name, value: pairOf(jar.get(name) ?? '').replace(/^[^=]*=/, '') })
      const named = (given: unknown): string | undefined => Object(given).name ?? given
      hooks.put(CookieStore?.prototype, 'set', async (args, next) => {
        const { name = args[0], value = args[1], path = '/', domain, expires } = Object(args[0])
        if (!(expires != null && expires < Date.now()) && !isKept(name)) {
          const until = expires == null ? '' : `;expires=${new Date(Number(expires)).toUTCString()}`
          return void jar.set(name, `${name}=${value};path=${path}${domain ? `;domain=${domain}` : ''}${until}`)
        }
        jar.delete(name)
        return next()
      })
      hooks.put(CookieStore?.prototype, 'get', async ([given], next) => {
        const name = named(given)
        return name !== undefined && jar.has(name) ? item(name) : next()
      })
      hooks.put(CookieStore?.prototype, 'getAll', async ([given], next) => {
        const name = named(given)
        const real = (await next()) as { name: string }[]
        const ours = [...jar.keys()].filter((one) => name === undefined || one === name)
        return [...real.filter((one) => !jar.has(one.name)), ...ours.map(item)]
      })
      hooks.put(CookieStore?.prototype, 'delete', async ([given], next) => {
        jar.delete(named(given) ?? '')
        return next()
      })
    },
    flush(permits, page) {
      for (const [name, cookie] of [...jar]) {
        if (permits({ channel: 'cookie', target: name, isQuiet: true }).allowed) page.document.cookie = cookie
      }
    },
  }
}
