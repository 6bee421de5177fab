import type { StorageEntry } from '../types'
import { stored } from './stored'
import { unpackNames } from './unpackNames'

/** What the services of the catalogue keep on the site itself, by id. Lazy; awaited before a sweep. */
export const storedBy: ReadonlyMap<string, readonly StorageEntry[]> = new Map(
  stored.split('\n').map((row) => {
    const [id = '', ...keep] = row.split('|')
    return [id, unpackNames(keep)]
  }),
)
