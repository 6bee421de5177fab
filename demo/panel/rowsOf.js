import { fits } from './fits.js'
import { isAsleep } from './isAsleep.js'

/** One row a service: may it run and why, its tags asleep and awake, what it keeps, how often it was asked. */
export function rowsOf(consent, stored, requests) {
  const decisions = consent.decisions()
  const ledger = consent.ledger()
  const marked = [...document.querySelectorAll('[data-askfirst]')].filter(isAsleep)
  return consent.policy().config.services.map(({ id, name, urls = [], storage = [] }) => ({
    id,
    name,
    decision: decisions[id],
    asleep: marked.filter((element) => element.dataset.askfirst.split(' ').includes(id)).length,
    awake: ledger.filter(({ service, outcome }) => service === id && outcome === 'released').length,
    stored: stored.filter((item) => storage.some(({ kind, name }) => kind === item.kind && fits(name, item.name))),
    asked: requests.filter(({ url }) => urls.some((pattern) => fits(pattern, url))).length,
  }))
}
