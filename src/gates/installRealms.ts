import type { Realm } from './Realm'

/** Tells of each realm that a script gets hold of, inside the call that made it: its natives are fresh. */
export function installRealms({ hooks, guard, page }: Realm): void {
  const tell = (realm: unknown) => {
    try {
      if (realm) guard(realm as Window & typeof globalThis)
    } catch {
      // Another origin's: nothing of this one's is within its reach.
    }
    return realm
  }
  for (const owner of [page.HTMLIFrameElement, page.HTMLFrameElement, page.HTMLObjectElement]) {
    hooks.get(owner?.prototype, 'contentWindow', (_, next) => tell(next()))
    hooks.get(owner?.prototype, 'contentDocument', (_, next, self) => {
      void (self as HTMLIFrameElement).contentWindow
      return next()
    })
  }
  hooks.put(page, 'open', (_, next) => tell(next()))
}
