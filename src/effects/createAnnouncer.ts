import type { EventDetails, Unsubscribe } from '../types'

type Name = keyof EventDetails

/** Events, on the instance and as `askfirst:<name>` on `window`. The browser reports a listener that throws. */
export interface Announcer {
  /** False when a listener prevented the default. */
  announce<N extends Name>(name: N, detail: EventDetails[N]): boolean
  on(name: string, listener: (event: CustomEvent) => void): Unsubscribe
}

export function createAnnouncer(page: Window & typeof globalThis): Announcer {
  const target = new page.EventTarget()
  return {
    announce(name, detail) {
      const event = (type: string) => new page.CustomEvent(type, { detail, cancelable: true })
      const here = target.dispatchEvent(event(name))
      return page.dispatchEvent(event(`askfirst:${name}`)) && here
    },
    on(name, listener) {
      const heard = (event: Event) => listener(event as CustomEvent)
      target.addEventListener(name, heard)
      return () => target.removeEventListener(name, heard)
    },
  }
}
