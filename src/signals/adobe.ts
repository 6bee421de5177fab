import type { Decisions, Signal } from '../types'
import { granted } from './granted'
import { whenDefined } from './whenDefined'

type Alloy = ((command: string, options?: object) => Promise<unknown>) & { q?: unknown }

/**
 * Adobe Experience Platform Web SDK, which refuses what comes before `configure`; give that `defaultConsent: 'pending'`:
 * https://experienceleague.adobe.com/en/docs/experience-platform/collection/js/commands/setconsent
 */
export default function adobe(page: Window & { alloy?: Alloy }): Signal {
  let now: Decisions
  const say = (alloy?: Alloy) => {
    const val = granted(now, 'adobe-analytics', 'statistics') ? 'y' : 'n'
    const value = { collect: { val }, metadata: { time: new Date().toISOString() } }
    // It rejects where it has not been configured yet, or cannot reach Adobe; the next page tells it anew.
    alloy?.('setConsent', { consent: [{ standard: 'Adobe', version: '2.0', value }] })?.catch(() => {})
  }
  const afterConfigure = (alloy: Alloy) => {
    const heard: Alloy = (command, options) => {
      const done = alloy(command, options)
      if (command === 'configure') say(alloy)
      return done
    }
    page.alloy = Object.assign(heard, alloy)
  }
  return {
    id: 'adobe',
    service: 'adobe-analytics adobe-audience-manager adobe-tags adobe-target',
    start(decisions) {
      now = decisions
      say(page.alloy)
      whenDefined<Alloy>(page, 'alloy', { isReady: () => true, run: afterConfigure })
    },
    change(decisions) {
      now = decisions
      say(page.alloy)
    },
  }
}
