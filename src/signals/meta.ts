import type { Decisions, Signal } from '../types'
import { granted } from './granted'
import { whenDefined } from './whenDefined'

type Fbq = ((command: string, state: string) => void) & { queue?: unknown; callMethod?: unknown }

/**
 * The Meta Pixel forgets with the page, and takes consent before `init`:
 * https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 */
export function meta(page: Window & { fbq?: Fbq }): Signal {
  let now: Decisions
  const say = (fbq?: Fbq) => fbq?.('consent', granted(now, 'meta-pixel', 'marketing') ? 'grant' : 'revoke')
  return {
    id: 'meta',
    service: 'meta-pixel',
    start(decisions) {
      now = decisions
      // What is there already is whole, also a function of the site's own.
      if (page.fbq) say(page.fbq)
      else whenDefined<Fbq>(page, 'fbq', { isReady: (fbq) => fbq.queue ?? fbq.callMethod, run: say })
    },
    change(decisions) {
      now = decisions
      say(page.fbq)
    },
  }
}
