import type { Decisions, Signal } from '../types'
import { granted } from './granted'
import { whenDefined } from './whenDefined'

interface Amplitude {
  setOptOut?(isOut: boolean): void
}

/** Amplitude's Browser SDK keeps what comes before `init` until then: https://amplitude.com/docs/sdks/analytics/browser */
export default function amplitude(page: Window & { amplitude?: Amplitude }): Signal {
  let now: Decisions
  const say = (sdk?: Amplitude) => sdk?.setOptOut?.(!granted(now, 'amplitude', 'statistics'))
  return {
    id: 'amplitude',
    service: 'amplitude',
    start(decisions) {
      now = decisions
      whenDefined<Amplitude>(page, 'amplitude', { isReady: ({ setOptOut }) => setOptOut, run: say })
    },
    change(decisions) {
      // Reading it tells a script that came late the state of before, as an early one was told.
      const { amplitude } = page
      now = decisions
      say(amplitude)
    },
  }
}
