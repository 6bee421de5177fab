import type { Holder } from './createHolder'
import type { Hooks } from './createHooks'
import type { Screen } from './createScreen'
import type { Permits } from './Gate'
import type { trust } from './trust'

/** One window, and what its gates guard it with. */
export interface Realm {
  page: Window & typeof globalThis
  permits: Permits
  screen: Screen
  holder: Holder
  trusted: ReturnType<typeof trust>
  /** Of all its gates: they go together. */
  hooks: Hooks
  /** Guards a realm that this one gets hold of. */
  guard(realm: Window & typeof globalThis): void
}

/** Guards one channel of a realm, until its hooks are removed. */
export type InstallGate = (realm: Realm) => void
