import type { Decisions, Signal } from '../types'
import { granted } from './granted'
import { whenDefined } from './whenDefined'

type Alloy = ((command: string, options?: object) => Promise<unknown>) & { q?: unknown }

interface OptIn {
  approve(categories: string[], shouldWait: boolean): void
  deny(categories: string[], shouldWait: boolean): void
  complete(): void
}

/**
 * Adobe Experience Platform Web SDK, which refuses what comes before `configure`; give that `defaultConsent: 'pending'`:
 * https://experienceleague.adobe.com/en/docs/experience-platform/collection/js/commands/setconsent. Sites of before it have
 * the identity service's opt-in, where each product answers for itself:
 * https://experienceleague.adobe.com/en/docs/id-service/using/implementation/opt-in-service/api
 */
export default function adobe(page: Window & { alloy?: Alloy; adobe?: { optIn?: OptIn } }): Signal {
  let now: Decisions
  const opt = ({ optIn }: { optIn?: OptIn } = {}) => {
    if (!optIn) return
    const products = {
      aa: granted(now, 'adobe-analytics', 'statistics'),
      target: granted(now, 'adobe-target', 'statistics'),
      aam: granted(now, 'adobe-audience-manager', 'marketing'),
    }
    // The identifier is one for all products.
    const all = Object.entries({ ...products, ecid: Object.values(products).includes(true) })
    const which = (wanted: boolean) => all.flatMap(([id, isGranted]) => (isGranted === wanted ? [id] : []))
    optIn.approve(which(true), true)
    optIn.deny(which(false), true)
    optIn.complete()
  }
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
      whenDefined<{ optIn?: OptIn }>(page, 'adobe', { isReady: ({ optIn }) => optIn, run: opt })
    },
    change(decisions) {
      now = decisions
      say(page.alloy)
      opt(page.adobe)
    },
  }
}
