import type { Catalog } from '../core/createCatalog'
import type { Store } from '../core/createStore'
import type { AskFirst, ReceiptFormat } from '../types'
import type { Announcer } from './createAnnouncer'
import type { Vault } from './createVault'
import type { Judge } from './Judge'
import type { Lazy } from './Lazy'

/** What an answer takes beyond the decision itself; see `keep.ts`. */
export interface Keeper {
  /** Puts the answers that the vault still holds into cookie and history. */
  save(): void
  /** After an answer: sweeps, and reloads where something refused has run. Never rejects. */
  settle(changed: string[], isOver: boolean): Promise<void>
  /** Erases cookie and history; asks the server to, as well, where records are sent. */
  clear(): Promise<void>
  receipt(format?: ReceiptFormat): Promise<string>
}

export interface KeeperParts {
  askfirst: AskFirst
  store: Store
  vault: Vault
  judge: Judge
  /** Whom a target belongs to, as the gates ask. */
  catalog: Catalog
  lazy: Lazy
  announce: Announcer['announce']
  /** Another tab, or a page that comes back, may have another answer. */
  reread(given: { isLost: boolean }): void
  /** Until it aborts. */
  life: AbortSignal
  page: Window & typeof globalThis
}

export interface KeepFile {
  keep(parts: KeeperParts): Keeper
}
