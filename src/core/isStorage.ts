import type { StorageKind } from '../types'

/**
 * `state` is what a page has beside its stores: files of its own (OPFS), its window's name, its history's state. A name is
 * claimed there that the config declares for any store.
 */
export type StorageChannel = StorageKind | 'state'

/** Is this a channel that keeps? All others reach out, but for the marks. */
export const isStorage = (channel: string): channel is StorageChannel =>
  /^(cookie|local|session|indexeddb|cache|state)$/.test(channel)
