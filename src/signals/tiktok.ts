import type { Decisions, Signal } from '../types'
import { granted } from './granted'

type Command = 'holdConsent' | 'grantConsent' | 'revokeConsent'
type Ttq = { push(item: unknown[]): void } & Partial<Record<Command, () => void>>

/**
 * The TikTok Pixel, which has to be on hold before `page()`. The snippet keeps a list that is there and queues calls in
 * it as `[name, …]`; older ones do not know these names, so they are queued the same way.
 */
export default function tiktok(page: Window & { ttq?: Ttq }): Signal {
  const say = (command: Command) => {
    page.ttq ??= []
    if (page.ttq[command]) page.ttq[command]()
    else page.ttq.push([command])
  }
  const isGranted = (decisions: Decisions) => granted(decisions, 'tiktok', 'marketing')
  return {
    id: 'tiktok',
    service: 'tiktok',
    start(decisions) {
      say('holdConsent')
      if (isGranted(decisions)) say('grantConsent')
    },
    change: (decisions) => say(isGranted(decisions) ? 'grantConsent' : 'revokeConsent'),
  }
}
