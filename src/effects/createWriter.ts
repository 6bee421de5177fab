import Cookies from 'js-cookie'
import { encodeRecord } from '../core/encodeRecord'
import { keyOf } from '../core/keyOf'
import { nameOf } from '../core/nameOf'
import { thinHistory } from '../core/thinHistory'
import type { ConsentRecord, Policy } from '../types'
import type { Vault } from './createVault'
import type { Letter } from './Letter'
import { lettersOf } from './lettersOf'
import { parentDomains } from './parentDomains'
import { randomId } from './randomId'
import { widestDomain } from './widestDomain'

/** Writes for the vault, which only reads. */
export interface Writer {
  /** Puts what waits into cookie, history and, where records are sent, outbox. */
  save(policy: Policy): {
    saved: readonly ConsentRecord[]
    /** What the browser said when it kept nothing, or not all of it. */
    error?: unknown
  }
  /** Erases cookie and history; where records are sent, leaves the wish that a subject be erased there, too. */
  clear(policy: Policy, subject?: string): void
}

export function createWriter(vault: Vault, page: Window & typeof globalThis): Writer {
  /** Where a cookie of the same name may stand: '' = for this host alone. */
  const places = ['', ...parentDomains(page.location.hostname)]
  const secure = page.location.protocol === 'https:'
  let found: string | undefined

  const domainOf = ({ config }: Policy) => {
    const { domain } = config.cookie ?? {}
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

  /** As the outbox keeps them, whose own file comes later than a page may last. Without a proof they get the next secret. */
  const post = (policy: Policy, more: readonly Partial<Letter>[], proof?: string) => {
    const key = keyOf(policy)
    let kept: unknown
    try {
      kept = JSON.parse(lettersOf(key, page) ?? '[]')
    } catch {
      // What is broken tells nobody anything any more.
    }
    const letters = [...(Array.isArray(kept) ? kept : []), ...more].map((one) => ({ ...(proof && { proof }), ...one }))
    page.localStorage.setItem(`${key}-outbox`, JSON.stringify(letters))
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
        const letters = saved.map((record) => ({ id: record.id, subject: record.subject, record }))
        if (policy.config.records && saved.length) post(policy, letters)
        page.localStorage.removeItem(`${key}-waiting`)
        return { saved }
      } catch (error) {
        return { saved, error }
      }
    },
    clear(policy, subject) {
      const key = keyOf(policy)
      vault.waiting = []
      try {
        remove(nameOf(policy), places)
        for (const end of ['', '-waiting']) page.localStorage.removeItem(key + end)
        if (!policy.config.records || !subject) return
        // The secret of who is forgotten goes with the letters alone.
        post(policy, [{ id: subject, subject }], page.localStorage.getItem(`${key}-proof`) ?? randomId(page))
        page.localStorage.removeItem(`${key}-proof`)
      } catch {
        // Storage that the browser blocks holds nothing of ours.
      }
    },
  }
}
