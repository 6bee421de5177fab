import type { Decisions, Signal } from '../types'
import { granted } from './granted'
import { state } from './state'

/**
 * Universal Event Tracking, which knows `ad_storage` alone and forgets it with the page:
 * https://help.ads.microsoft.com/#apex/ads/en/60119. Its script takes over what the queue holds by then.
 */
export function microsoft(page: Window & { uetq?: { push(...items: unknown[]): void } }): Signal {
  const say = (command: string, isGranted: boolean) => {
    page.uetq ??= []
    page.uetq.push('consent', command, { ad_storage: state(isGranted) })
  }
  const isGranted = (decisions: Decisions) => granted(decisions, 'microsoft-advertising', 'marketing')
  return {
    id: 'microsoft',
    service: 'microsoft-advertising',
    start(decisions) {
      say('default', false)
      if (isGranted(decisions)) say('update', true)
    },
    change: (decisions) => say('update', isGranted(decisions)),
  }
}
