import { checkConfig } from '../core/checkConfig'
import { createPolicy } from '../core/createPolicy'
import { decide } from '../core/decide'
import { decodeRecord } from '../core/decodeRecord'
import { unsealed } from '../core/unsealed'
import { categories } from '../services/categories'
import type { Config, Decisions, Policy } from '../types'
import { cookieValues } from './cookieValues'

interface Circumstances {
  /** Did the request have `Sec-GPC: 1`? Unless you say, silence allows nothing: the browser might refuse it. */
  gpc?: boolean
  /** Milliseconds since 1970; default now. */
  now?: number
}

/** In the browser silence may allow; here nobody has been silent yet. */
const withoutSilence = (policy: Policy): Policy => ({
  ...policy,
  categories: policy.categories.map((one) => (one.mode === 'opt-out' ? { ...one, mode: 'opt-in' } : one)),
})

/**
 * What a visitor allows, while a page is rendered on a server: by the cookie alone, so at most what the browser will
 * allow. Whatever depends on it must not be cached for others (`Vary: Cookie`).
 * @param cookieHeader of the request; null or undefined = none
 * @param config the same as in the page
 * @throws AskFirstError for a mistake in the config
 */
export function decisions<Id extends string = string>(
  cookieHeader: string | null | undefined,
  config: Config,
  { gpc, now = Date.now() }: Circumstances = {},
): Decisions<Id> {
  const policy = createPolicy(checkConfig(unsealed(config), categories), categories)
  // Of two cookies, one of the host and one of its domain, the newer is the answer.
  const [record = null] = cookieValues(cookieHeader, policy.config.cookie?.name ?? 'askfirst')
    .flatMap((value) => decodeRecord(value, { policy, now }) ?? [])
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at))
  const asked = gpc === undefined ? withoutSilence(policy) : policy
  // The ids are those of the config that the caller wrote.
  return decide(asked, record, gpc ?? false) as Decisions<Id>
}
