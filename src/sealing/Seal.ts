import type { Catalog } from '../core/createCatalog'
import type { Store } from '../core/createStore'
import type { Judge } from '../effects/createJudge'
import type { Vault } from '../effects/createVault'
import type { InstallGate, Permits } from '../gates/InstallGate'
import type { Config } from '../types'

/** Everything is shut but the site's own origin and what is declared and allowed, until all is allowed. */
export interface Seal {
  /** In the judge's stead: who is not declared is refused, too. */
  permits: Permits
  /** In the judge's stead: a file that the browser fetched. */
  fetched(url: string): void
  /** Besides the gates that hold, in each realm. */
  gates: readonly InstallGate[]
  /** Puts the policy, unless the record allows everything; returns the config with its guard. */
  close(config: Config): Config
  /** Is this id allowed, but under the policy of this page out of reach until the next one? Without an id: is any decision new? */
  awaits(id?: string): boolean
  /** After an answer: stores what may now be stored. Is any decision new? */
  settle(): boolean
}

export interface SealParts {
  judge: Judge
  store: Store
  vault: Vault
  catalog(): Catalog
  life: AbortSignal
  page: Window & typeof globalThis
}

export type InstallSeal = (parts: SealParts) => Seal
