import type { Hook } from './createHooks'
import type { Realm } from './Realm'

interface Native {
  prototype: object
}

/** What no browser but Chromium ever had, and its own later versions have taken out. */
interface Advertising {
  SharedStorage?: Native
  SharedStorageWorklet?: Native
}

/**
 * The browser's own advertising: interests and auctions have no host that tells whose they are, so they wait for marketing
 * as a whole, and fail as where a permissions policy forbids them: https://patcg-individual-drafts.github.io/topics/,
 * https://wicg.github.io/turtledove/, https://wicg.github.io/shared-storage/.
 */
export function installAds({ hooks, permits, page }: Realm & { page: Advertising }): void {
  const judge: Hook = (_, next) =>
    permits({ channel: 'ads', target: 'marketing' }).allowed
      ? next()
      : Promise.reject(new page.DOMException('askfirst: not allowed', 'NotAllowedError'))
  hooks.put(page.Document.prototype, 'browsingTopics', judge)
  for (const owner of [page.Navigator, page.SharedStorage, page.SharedStorageWorklet])
    hooks.put(
      owner?.prototype,
      'addModule createWorklet selectURL run set append joinAdInterestGroup runAdAuction getInterestGroupAdAuctionData',
      judge,
    )
}
