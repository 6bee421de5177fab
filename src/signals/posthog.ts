import type { Decisions, Signal } from '../types'
import { afterInit } from './afterInit'
import { granted } from './granted'

interface PostHog {
  opt_in_capturing?(options: { captureEventName: false }): void
  opt_out_capturing?(): void
}

/** PostHog: https://posthog.com/docs/privacy/data-collection. It would count each opting in as an event, on every page. */
export default function posthog(page: Window & { posthog?: PostHog }): Signal {
  let now: Decisions
  const say = () => {
    const sdk = page.posthog
    if (granted(now, 'posthog', 'statistics')) sdk?.opt_in_capturing?.({ captureEventName: false })
    else sdk?.opt_out_capturing?.()
  }
  return {
    id: 'posthog',
    service: 'posthog',
    start(decisions) {
      now = decisions
      afterInit(page, 'posthog', say)
    },
    change(decisions) {
      now = decisions
      say()
    },
  }
}
