import { AskFirstError } from '../core/AskFirstError'
import { catalogsOf } from '../core/catalogsOf'
import { checkConfig } from '../core/checkConfig'
import { checkValue } from '../core/checkValue'
import type { Catalog } from '../core/createCatalog'
import { createPolicy } from '../core/createPolicy'
import { siteHosts } from '../core/siteHosts'
import { unsealed } from '../core/unsealed'
import { categories } from '../services/categories'
import { known } from '../services/known'
import type { Config } from '../types'
import type { MarkConfig } from './MarkConfig'

/** What must be allowed first. */
export interface Rules {
  /** URL that the page's relative addresses start from, until it names a `<base>`. */
  base: string
  /** Ids that must be allowed before this address is fetched; none where it may be fetched at once. */
  ids(address: string, base: string): string[]
  /** As `ids`, by declaration and catalogue alone: an address in a text may be no more than a link. */
  known(address: string): string[]
  /** Is it on a host that is not the site's? */
  isThird(address: string, base: string): boolean
  /** Those of the ids that are not allowed by now. */
  asleep(ids: Iterable<string>): string[]
}

/** Surely no other host's: neither scheme, nor `//` in any of its spellings. Sites are full of them. */
const relative = /^(?:\/(?![/\\])|[\w.?#-])[^:\\\t\n\r]*$/

/** Never a real host (RFC 2606): stands for a site whose own name nobody gave. */
const nameless = 'site.invalid'

const catalogOf = catalogsOf(known)
const catalogs = new WeakMap<object, Catalog>()

/** A site has a thousand pages and one list of services. */
function catalogFor(config: Config): Catalog {
  const key = config.services ?? catalogs
  const there = catalogs.get(key) ?? catalogOf(config)
  catalogs.set(key, there)
  return there
}

/** What the marker alone asks for. */
const kinds = { script: 'text', allows: 'function', onMark: 'function' } as const

/**
 * Reads the config of the marker.
 * @throws AskFirstError for a mistake in it
 */
export function createRules(given: MarkConfig): Rules {
  checkValue('config', given, 'table')
  for (const [key, kind] of Object.entries(kinds)) {
    const value: unknown = Reflect.get(given, key)
    if (value !== undefined) checkValue(`config.${key}`, value, kind)
  }
  const { url, script, allows, onMark, guard, ...rest } = given
  if (url !== undefined && !URL.canParse(url)) {
    throw new AskFirstError(`config.url must be a whole address like "https://shop.example/", not "${url}".`)
  }
  const config = checkConfig(unsealed({ ...rest, guard }), categories)
  const catalog = catalogFor(config)
  const policy = createPolicy(config, categories)
  const modes = new Map(policy.categories.map(({ id, mode }) => [id, mode]))
  // As the gates see it: of what nobody declared the category's own mode counts.
  const isExempt = (id: string) => modes.get(policy.services[id]?.category ?? categories[id] ?? id) === 'exempt'
  const named = siteHosts(config).map((host) => host.replace(/:\d*$/, ''))
  const hosts = [...(url ? [new URL(url).hostname] : []), ...named]
  const [first = nameless] = hosts
  const ownHosts = new Set([first, ...hosts])

  const own = (config.services ?? []).filter((one) => typeof one !== 'string')
  const isClaimed = own.some(({ urls = [] }) =>
    urls.some((pattern) =>
      [...ownHosts].some((host) => host.endsWith(pattern.replace(/^\*|\/.*$/g, '').toLowerCase())),
    ),
  )
  let checked = ''
  /** Is this one of the site's own addresses, of which nothing was declared? */
  const isPlain = (address: string, base: string) => {
    if (isClaimed || !relative.test(address)) return false
    if (checked !== base && ownHosts.has(new URL(base).hostname)) checked = base
    return checked === base
  }

  const asleep = (ids: Iterable<string>) => [...new Set(ids)].filter((id) => !isExempt(id) && !allows?.(id))
  const resolve = (address: string, base: string) => {
    const parsed = URL.canParse(address, base) ? new URL(address, base) : undefined
    return parsed && /^(?:https?|wss?):$/.test(parsed.protocol) ? parsed : undefined
  }
  // A last dot makes no other host: https://url.spec.whatwg.org/#concept-domain
  const claims = ({ hostname, pathname, search }: URL) =>
    catalog.match('url', hostname.replace(/\.$/, '') + pathname + search)

  return {
    asleep,
    base: url ?? `https://${first}/`,
    known(address) {
      const target = resolve(address, `https://${nameless}/`)
      return target ? asleep(claims(target)) : []
    },
    isThird(address, base) {
      const target = resolve(address, base)
      return target !== undefined && !ownHosts.has(target.hostname)
    },
    ids(address, base) {
      if (isPlain(address, base)) return []
      const target = resolve(address, base)
      if (!target) return []
      const found = claims(target)
      if (found.length || guard !== 'seal' || ownHosts.has(target.hostname)) return asleep(found)
      return asleep([target.hostname])
    },
  }
}
