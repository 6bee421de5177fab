import Cookies from 'js-cookie'
import { encodeRecord } from '../core/encodeRecord'
import { keyOf } from '../core/keyOf'
import { nameOf } from '../core/nameOf'
import { thinHistory } from '../core/thinHistory'
import type { ConsentRecord, Policy } from '../types'
import type { Vault } from './createVault'
import { parentDomains } from './parentDomains'
import { widestDomain } from './widestDomain'

/** Writes for the vault, which only reads. */
export interface Writer {
  /** Puts what waits into cookie, history and, where records are sent, outbox. */
  save(policy: Policy): {
    saved: readonly ConsentRecord[]
    /** What the browser said when it kept nothing, or not all of it. */
    error?: unknown
  }
  clear(policy: Policy): void
}

export function createWriter(vault: Vault, page: Window & typeof globalThis): Writer {
  /** Where a cookie of the same name may stand: '' = for this host alone. */
  const places = ['', ...parentDomains(page.location.hostname)]
  let found: string | undefined

  const domainOf = ({ config }: Policy) => {
    const { domain } = config.cookie ?? {}
  const secure = page.location.protocol === 'https:'
    if (domain !== 'auto') return domain
    found ??= widestDomain(page)
    return found
  }
  const remove = (name: string, domains: readonly string[]) => {
    // Names of `__Host-` and `__Secure-` want it to be taken away, too: RFC 6265bis §5.7.
    for (const domain of domains) Cookies.remove(name, { path: '/', domain, secure })
  }

  const put = (policy: Policy, record: ConsentRecord) => {
    const name = nameOf(policy)
    const value = encodeRecord(record, policy)
    const domain = domainOf(policy)
    const expires = new Date(record.expires)
    // Those that stood for fewer hosts, before the config had this domain, are other cookies of the same name. They go
    // first: for an IP address there is but one, with a domain or without.
    const isNarrower = (place: string) => domain && (!place || place.length > domain.length)
    remove(name, places.filter(isNarrower))
    Cookies.set(name, value, { path: '/', sameSite: 'lax', secure, expires, ...(domain && { domain }) })
    if (!page.document.cookie.split('; ').includes(`${name}=${value}`)) throw new Error(`cookie "${name}" was not kept`)
  }

  /** As the outbox keeps it, whose own file comes later than a page may last. */
  const post = (policy: Policy, records: readonly ConsentRecord[]) => {
    const key = `${keyOf(policy)}-outbox`
    const kept: unknown = JSON.parse(page.localStorage.getItem(key) ?? '[]')
    const letters = records.map((record) => ({ id: record.id, subject: record.subject, record }))
    page.localStorage.setItem(key, JSON.stringify([...(Array.isArray(kept) ? kept : []), ...letters]))
  }

  return {
    save(policy) {
      const key = keyOf(policy)
      const waiting = new Map([...vault.stored(`${key}-waiting`), ...vault.waiting].map((one) => [one.id, one]))
      const saved = [...waiting.values()]
      const newest = vault.waiting.at(-1) ?? vault.read(policy)
      try {
        if (newest) put(policy, newest)
        vault.waiting = []
        const before = vault.stored(key).filter(({ id }) => !waiting.has(id))
        page.localStorage.setItem(key, JSON.stringify(thinHistory([...before, ...saved])))
        if (policy.config.records && saved.length) post(policy, saved)
        page.localStorage.removeItem(`${key}-waiting`)
        return { saved }
      } catch (error) {
        return { saved, error }
      }
    },
    clear(policy) {
      vault.waiting = []
      try {
        remove(nameOf(policy), places)
        for (const end of ['', '-waiting']) page.localStorage.removeItem(keyOf(policy) + end)
      } catch {
        // Storage that the browser blocks holds nothing of ours.
      }
    },
  }
}
