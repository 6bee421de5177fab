import { createHolder } from './createHolder'
import { createHooks, type Hooks } from './createHooks'
import { createQueue } from './createQueue'
import { createScreen } from './createScreen'
import type { Gate, Permits } from './Gate'
import { installAds } from './installAds'
import { installAttributes } from './installAttributes'
import { installElements } from './installElements'
import { installForms } from './installForms'
import { installHtml } from './installHtml'
import { installMarks } from './installMarks'
import { installNetwork } from './installNetwork'
import { installRealms } from './installRealms'
import { installStores } from './installStores'
import { installStyles } from './installStyles'
import type { InstallGate } from './Realm'
import { trust } from './trust'

const installs: readonly InstallGate[] = [
  installNetwork,
  installAds,
  installStores,
  installStyles,
  installForms,
  installRealms,
  installHtml,
  installAttributes,
  installElements,
]

export interface Gates extends Gate {
  page: Window & typeof globalThis
  /** "Load once": lets this one element through. */
  pass(element: Element): void
  /** Guards the natives, or gives them back; marked tags sleep and wake either way. */
  hold(isOn: boolean): void
}

/**
 * All gates of one realm, and of those that it makes: blank frames and windows have fresh natives.
 * @param more gates of this build alone, over the others
 */
export function installGates(
  permits: Permits,
  page: Window & typeof globalThis,
  more: readonly InstallGate[] = [],
): Gates {
  const trusted = trust(page)
  const queue = createQueue(permits, trusted, page)
  const screen = createScreen(permits, page)
  const holder = createHolder({ screen, queue, trusted, page })
  const marks = installMarks({ holder, queue, page })
  const realms = new Map<object, Gates>()
  let hooks: Hooks | undefined

  const guard = (realm: Window & typeof globalThis) => {
    // A window keeps its identity when its document is another's: the realm is told by its natives.
    if (realms.has(realm.Object) || realm === page) return
    const gates = installGates(permits, realm, more)
    gates.hold(true)
    inRealms(() => {})
    realms.set(realm.Object, gates)
  }

  /** What has been closed or has gone elsewhere since has nothing of this one's any more, and is forgotten. */
  const inRealms = (call: (gates: Gates) => void) => {
    for (const [natives, gates] of realms) {
      try {
        if (!gates.page.closed && gates.page.Object === natives) {
          call(gates)
          continue
        }
      } catch {}
      realms.delete(natives)
    }
  }

  const hold = (isOn: boolean) => {
    if (isOn === Boolean(hooks)) return
    hooks?.remove()
    hooks = isOn ? createHooks(page) : undefined
    if (hooks) {
      for (const install of [...installs, ...more]) install({ page, permits, screen, holder, trusted, hooks, guard })
    }
    inRealms((gates) => gates.hold(isOn))
    marks.watch(!isOn)
  }

  return {
    page,
    hold,
    pass: queue.pass,
    release() {
      holder.retire()
      marks.release?.()
      inRealms((gates) => gates.release?.())
    },
    remove() {
      hold(false)
      inRealms((gates) => gates.remove())
      marks.remove()
    },
  }
}
