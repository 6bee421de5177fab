import type { Decisions, Signal } from '../types'
import { afterInit } from './afterInit'
import { granted } from './granted'

interface Mixpanel {
  opt_in_tracking?(options: { track: null }): void
  opt_out_tracking?(options: { delete_user: false }): void
}

/**
 * Mixpanel: https://docs.mixpanel.com/docs/privacy/protecting-user-data. Left to its defaults it counts each opting in as
 * an event, on every page, and deletes the profile of a user who is signed in and opts out.
 */
export default function mixpanel(page: Window & { mixpanel?: Mixpanel }): Signal {
  let now: Decisions
  const say = () => {
    const sdk = page.mixpanel
    if (granted(now, 'mixpanel', 'statistics')) sdk?.opt_in_tracking?.({ track: null })
    else sdk?.opt_out_tracking?.({ delete_user: false })
  }
  return {
    id: 'mixpanel',
    service: 'mixpanel',
    start(decisions) {
      now = decisions
      afterInit(page, 'mixpanel', say)
    },
    change(decisions) {
      now = decisions
      say()
    },
  }
}
