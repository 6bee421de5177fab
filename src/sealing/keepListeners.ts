import { createHooks } from '../gates/createHooks'

type Heard = readonly [type: unknown, listener: unknown, options?: unknown]

/** What listens to the page from now on, to be put back after its document has been opened anew, which takes it away. */
export interface Listeners {
  /** Ends it without a word. */
  end(): void
  /** Ends it, and listens again. */
  restore(): void
}

/** https://html.spec.whatwg.org/#document-open-steps erases the listeners of document and window. */
export function keepListeners(page: Window & typeof globalThis): Listeners {
  const hooks = createHooks(page)
  const { prototype } = page.EventTarget
  const heard = new Map<EventTarget, Heard[]>([
    [page, []],
    [page.document, []],
  ])
  const listOf = (self: unknown) => heard.get((self ?? page) as EventTarget)

  hooks.put(prototype, 'addEventListener', (args, next, self) => {
    listOf(self)?.push([args[0], args[1], args[2]])
    return next()
  })
  hooks.put(prototype, 'removeEventListener', ([type, listener], next, self) => {
    const list = listOf(self)
    const at = list?.findIndex((one) => one[0] === type && one[1] === listener) ?? -1
    if (at >= 0) list?.splice(at, 1)
    return next()
  })
  return {
    end: hooks.remove,
    restore() {
      hooks.remove()
      for (const [target, list] of heard) {
        for (const args of list) Reflect.apply(prototype.addEventListener, target, args)
      }
    },
  }
}
