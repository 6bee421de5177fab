import type { Decisions, Signal } from '../types'
import { granted } from './granted'
import { state } from './state'

type Clarity = { (...command: unknown[]): void; q?: unknown[] }

/**
 * Microsoft Clarity, API version 2: https://learn.microsoft.com/en-us/clarity/setup-and-installation/consent-api-v2
 * The snippet keeps a queue that is there, and its script runs `start` before what else is queued.
 */
export default function clarity(page: Window & { clarity?: Clarity }): Signal {
  const tell = (decisions: Decisions) => {
    if (!page.clarity) {
      const stub: Clarity = function () {
        stub.q ??= []
        // biome-ignore lint/complexity/noArguments: what Clarity's own stub queues
        stub.q.push(arguments)
      }
      page.clarity = stub
    }
    page.clarity('consentv2', {
      ad_Storage: state(granted(decisions, 'marketing')),
      analytics_Storage: state(granted(decisions, 'microsoft-clarity', 'statistics')),
    })
  }
  return { id: 'clarity', service: 'microsoft-clarity', start: tell, change: tell }
}
