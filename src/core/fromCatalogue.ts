import type { Service, StorageKind } from '../types'

/** By id: category, urls and stored names, space-separated; a name that is no cookie's has its kind before a colon. */
export type CriticalCatalogue = Readonly<Record<string, readonly [category: string, urls: string, storage: string]>>

const split = (text: string) => text.split(' ').filter(Boolean)

/** What a service of the catalogue reaches and keeps. */
export function fromCatalogue(catalogue: CriticalCatalogue, id: string): Service | undefined {
  if (!Object.hasOwn(catalogue, id)) return
  const [category = '', urls = '', storage = ''] = catalogue[id] ?? []
  return {
    id,
    category,
    name: id,
    urls: split(urls),
    storage: split(storage).map((item) => {
      const [, kind = 'cookie', name = item] = /^(local|session|indexeddb|cache):(.+)/.exec(item) ?? []
      return { kind: kind as StorageKind, name }
    }),
  }
}
