import type { Catalog } from '../core/createCatalog'
import type { Store } from '../core/createStore'
import type { Vault } from '../effects/createVault'
import type { Judge } from '../effects/Judge'
import type { InstallGate } from '../gates/Realm'
import type { Config } from '../types'

/** The judge; where the build seals, one by whom all is shut but the site's own origin and what is declared and allowed. */
export interface Sealed extends Judge {
  /** Besides the gates that hold, in each realm. */
  gates?: readonly InstallGate[]
  /** Puts the policy, unless the record allows everything; returns the config with its guard. */
  close?(config: Config): Config
}

interface Parts {
  judge: Judge
  store: Store
  vault: Vault
  catalog: Catalog
  life: AbortSignal
  page: Window & typeof globalThis
}

export type InstallSeal = (parts: Parts) => Sealed
