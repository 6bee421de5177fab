import type { Permits } from '../gates/Gate'
import type { Install } from '../gates/Realm'

/** Memory in the place of what may not be stored: the page reads what it wrote, and the device keeps nothing. */
export interface Shadow {
  install: Install
  /** Stores what may be stored by now. */
  flush(permits: Permits, page: Window & typeof globalThis): void
}
