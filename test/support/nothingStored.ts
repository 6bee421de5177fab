import type { Stored } from './stored'

/** What the browser holds of a page that keeps nothing. */
export const nothingStored: Stored = {
  cookies: [],
  local: {},
  session: {},
  indexeddb: [],
  caches: [],
  opfs: [],
  state: [],
}
