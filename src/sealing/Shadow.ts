import type { Permits } from '../gates/Gate'
import type { InstallGate } from '../gates/Realm'

/** Memory in the place of what may not be stored: the page reads what it wrote, and the device keeps nothing. */
export interface Shadow {
  install: InstallGate
  /** Stores what may be stored by now. */
  flush(permits: Permits, page: Window & typeof globalThis): void
}
