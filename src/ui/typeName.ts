import type { StorageKind, Words } from '../types'

/** What kind of storage it is, in the visitor's words. */
export const typeName = (kind: StorageKind, words: Words): string =>
  ({
    cookie: words.cookie,
    local: words.localStorage,
    session: words.sessionStorage,
    indexeddb: 'IndexedDB',
    cache: words.cache,
    opfs: 'OPFS',
  })[kind]
