import type { StorageKind } from '../../../src/types'

type Stored = Partial<Record<StorageKind, readonly string[]>>

/**
 * What a service's tags really ask for and keep on the site, and what comes close but is not theirs. That no look-alike
 * of a pattern is taken is tested of all; what is said here is of hosts and names that others share.
 */
export interface Cases {
  urls: readonly string[]
  notUrls?: readonly string[]
  stored?: Stored
  notStored?: Stored
}
