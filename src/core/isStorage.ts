import type { StorageKind } from '../types'

/** Is this a channel that keeps? All others reach out, but for the marks. */
export const isStorage = (channel: string): channel is StorageKind =>
  /^(cookie|local|session|indexeddb|cache)$/.test(channel)
