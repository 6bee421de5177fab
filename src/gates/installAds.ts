import type { Hook } from './createHooks'
import type { Realm } from './Realm'

/**
 * The browser's own advertising: interests and auctions have no host that tells whose they are, so they wait for marketing
 * as a whole, and fail as where a permissions policy forbids them: https://patcg-individual-drafts.github.io/topics/,
 * https://wicg.github.io/turtledove/, https://wicg.github.io/shared-storage/.
 */
export function installAds({ hooks, permits, page }: Realm): void {
  const judge: Hook = (_, next) =>
    permits({ channel: 'ads', target: 'marketing' }).allowed
      ? next()
      : Promise.reject(new page.DOMException('askfirst: not allowed', 'NotAllowedError'))
  hooks.put(page.Document.prototype, 'browsingTopics', judge)
  hooks.put(page.Navigator.prototype, 'joinAdInterestGroup runAdAuction getInterestGroupAdAuctionData', judge)
  hooks.put(Object(Reflect.get(page, 'SharedStorage')).prototype, 'append set run selectURL', judge)
}
