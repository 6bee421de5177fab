import type { StorageEntry } from '../types'
import { known } from './known'
import { stored } from './stored'
import { unpackNames } from './unpackNames'

const rest = stored.split('\n').map((row) => {
  const [id = '', ...keep] = row.split('|')
  return [id, unpackNames(keep)] as const
})

/** What each service of the catalogue keeps on the site itself, by id. Lazy; awaited before a sweep. */
export const storedBy: ReadonlyMap<string, readonly StorageEntry[]> = new Map([
  ...known.map(({ id, storage = [] }) => [id, storage] as const),
  ...rest,
])
