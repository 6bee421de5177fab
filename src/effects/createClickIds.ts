import type { Store } from '../core/createStore'

/** By which an ad's click is known on the page it leads to; each vendor reads its own from the address. */
const names =
  /^((g|d|fb|tt|tw|y|nd|ob)clid|gclsrc|[gw]braid|msclkid|li_fat_id|epik|rdt_cid|sccid|tblci|irclickid)(=|$)/i

/** Takes click identifiers out of the address (`clickIds: 'hide'`) until all that is a sale is allowed. */
export function createClickIds(page: Window): (store: Store) => void {
  let hidden: string[] = []

  const replace = (pairs: string[]) => {
    const url = new URL(page.location.href)
    url.search = pairs.join('&')
    // No entry of its own, so that "back" leads where it did.
    page.history.replaceState(page.history.state, '', url)
  }
  return ({ policy, decisions }) => {
    if (policy?.config.clickIds !== 'hide') return
    // By hand: the page's own part of the query has to stay as it was written.
    const pairs = page.location.search.slice(1).split('&').filter(Boolean)
    const sales = policy.categories.filter(({ sale }) => sale)
    if (sales.every(({ id }) => decisions[id]?.allowed)) {
      if (hidden.length) replace([...pairs, ...hidden])
      hidden = []
      return
    }
    const found = pairs.filter((pair) => names.test(pair))
    if (found.length) replace(pairs.filter((pair) => !names.test(pair)))
    hidden.push(...found)
  }
}
