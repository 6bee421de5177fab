import type { Store } from '../core/createStore'

/** By which an ad's click is known on the page it leads to; each vendor reads its own from the address. */
const names =
  /^(gclid|gclsrc|gbraid|wbraid|dclid|fbclid|msclkid|ttclid|twclid|li_fat_id|epik|rdt_cid|ScCid|sccid|yclid|ndclid|tblci|obclid|irclickid)$/

/** Takes click identifiers out of the address (`clickIds: 'hide'`) until all that is a sale is allowed. */
export function createClickIds(page: Window): (store: Store) => void {
  let hidden: [name: string, value: string][] = []

  const replace = (change: (search: URLSearchParams) => void) => {
    const url = new URL(page.location.href)
    change(url.searchParams)
    // No entry of its own, so that "back" leads where it did.
    page.history.replaceState(page.history.state, '', url)
  }
  return ({ policy, decisions }) => {
    if (policy?.config.clickIds !== 'hide') return
    const sales = policy.categories.filter(({ sale }) => sale)
    if (sales.every(({ id }) => decisions[id]?.allowed)) {
      if (hidden.length) replace((search) => hidden.forEach(([name, value]) => search.append(name, value)))
      hidden = []
      return
    }
    const found = [...new URLSearchParams(page.location.search)].filter(([name]) => names.test(name))
    if (found.length) replace((search) => found.forEach(([name]) => search.delete(name)))
    hidden.push(...found)
  }
}
