import { leanest } from './leanest.mjs'

/** @typedef {import('../../src/services/CatalogueEntry').CatalogueEntry} CatalogueEntry */
/** @typedef {import('../../src/types').StorageKind} StorageKind */

/** @type {readonly StorageKind[]} */
const kinds = ['cookie', 'local', 'session', 'indexeddb', 'cache']

/**
 * Only what lies on the page's own site can be guarded and swept: a `domain` says that the entry lies elsewhere.
 * @param {CatalogueEntry} entry
 * @param {StorageKind} kind
 */
const names = ({ storage }, kind) =>
  storage.filter((item) => item.kind === kind && !item.domain).map(({ name }) => name)

/**
 * What a service keeps, as `src/services/unpackNames.ts` reads it back: the names of each kind, kinds parted by bars.
 * @param {CatalogueEntry} entry
 * @param {readonly CatalogueEntry[]} others
 */
export const packNames = (entry, others) =>
  kinds
    .map((kind) =>
      leanest(
        names(entry, kind),
        others.flatMap((other) => names(other, kind)),
      ).join(' '),
    )
    .join('|')
    .replace(/\|+$/, '')
