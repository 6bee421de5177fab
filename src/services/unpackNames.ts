import type { StorageEntry, StorageKind } from '../types'

const kinds: readonly StorageKind[] = ['cookie', 'local', 'session', 'indexeddb', 'cache']

/** Reads what a service keeps: one list of names a kind. */
export const unpackNames = (lists: readonly string[]): StorageEntry[] =>
  lists.flatMap((names, at) => {
    const kind = kinds[at]
    return kind && names ? names.split(' ').map((name) => ({ kind, name })) : []
  })
