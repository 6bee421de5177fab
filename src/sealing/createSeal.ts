import { allowsAll } from '../core/allowsAll'
import { contentSecurityPolicy } from '../core/contentSecurityPolicy'
import { createPolicy } from '../core/createPolicy'
import { decide } from '../core/decide'
import { declaredServices } from '../core/declaredServices'
import { siteHosts } from '../core/siteHosts'
import { readGpc } from '../effects/readGpc'
import { categories } from '../services/categories'
import { known } from '../services/known'
import type { Config, Decisions, Service } from '../types'
import { checkSeal } from './checkSeal'
import { createWarden } from './createWarden'
import { installPeers } from './installPeers'
import { installTexts } from './installTexts'
import { installWorkers } from './installWorkers'
import { putPolicy } from './putPolicy'
import type { InstallSeal } from './Sealed'
import { shadowCookies } from './shadowCookies'
import { shadowStorage } from './shadowStorage'
import { watchViolations } from './watchViolations'

/**
 * The policy of a page can be made narrower while it lives, never wider: what an answer changes takes effect in the next
 * page, and so ends this one by a reload. https://www.w3.org/TR/CSP3/#multiple-policies
 */
export const createSeal: InstallSeal = ({ judge, store, vault, catalog, life, page }) => {
  const { document, location } = page
  checkSeal.note(page, life)
  const own = new Set([location.host])
  const isOwn = (host: string) => [...own].some((one) => one.replace(/:\d+$/, '') === host)
  const script = document.currentScript as HTMLScriptElement | null
  /** What stood when the page was sealed; undefined until then, or where it holds only. */
  let sealed: { decisions: Decisions; policy: string | undefined } | undefined
  let services: Service[] = []

  const isOn = () => store.policy?.config.guard !== 'hold'
  /** What was not allowed when the page was sealed stays out of reach. */
  const isReached = (id: string) => !sealed || sealed.decisions[id]?.allowed === true
  const warden = createWarden({
    judge,
    store,
    catalog,
    isFree: () => !isOn() || (sealed?.policy === undefined && store.policy !== undefined && allowsAll(store.decisions)),
    isReached,
    isOwn,
    page,
  })
  /** The names by which a worker may store, which cannot ask. */
  const kept = () =>
    services.flatMap(({ id, storage = [] }) => (store.decisions[id]?.allowed ? storage.map(({ name }) => name) : []))
  const isNew = () =>
    Object.entries(store.decisions).some(([id, { allowed }]) => sealed && sealed.decisions[id]?.allowed !== allowed)
  const shadows = [shadowCookies(), shadowStorage()]

  const wall = (services: Service[]) => contentSecurityPolicy({ services, hosts: [...own].slice(1) })
  const policyOf = (config: Config, decisions: Decisions) => {
    for (const host of siteHosts(config)) own.add(host)
    for (const url of [config.records, config.base, script?.src]) {
      if (url) own.add(new page.URL(url, document.baseURI).host)
    }
    services = declaredServices(config, known)
    return allowsAll(decisions) ? undefined : wall(services.filter(({ id }) => decisions[id]?.allowed))
  }
  const conclude = (config: Config) => {
    try {
      const policy = createPolicy(config, categories)
      const decisions = decide(policy, vault.read(policy) ?? null, readGpc(page.navigator))
      return { decisions, policy: policyOf(config, decisions) }
    } catch {
      // What cannot be read declares nothing.
      return { decisions: {}, policy: wall([]) }
    }
  }

  return {
    ...judge,
    permits: warden.permits,
    fetched: warden.fetched,
    // The policy stays until the reload, and so does what guards where it does not reach.
    hasMet: () => sealed?.policy !== undefined || judge.hasMet(),
    gates: [...shadows.map(({ install }) => install), installWorkers(kept), installPeers, installTexts],
    close(given) {
      if (given.guard === 'hold' && !sealed) return given
      const config = { ...given, guard: 'seal' as const }
      const concluded = conclude(config)
      const { policy } = concluded
      if (sealed && (sealed.policy !== policy || given.guard === 'hold')) {
        console.error('askfirst: the page is sealed already. Its config must come before the tag, or on it.')
      } else {
        if (!sealed && policy !== undefined) {
          watchViolations({ policy, judge, life, page })
          putPolicy(policy, document)
          warden.seal()
        }
        sealed = concluded
      }
      return config
    },
    runs: (id) => judge.runs(id) && isReached(id),
    conclude(changed, before) {
      for (const { flush } of shadows) flush(warden.permits, page)
      return isNew() || judge.conclude(changed, before)
    },
  }
}
