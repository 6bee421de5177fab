import { leanest } from './leanest.mjs'

/** @typedef {import('../../src/services/CatalogueEntry').CatalogueEntry} CatalogueEntry */
/** @typedef {import('../../src/types').StorageKind} StorageKind */

/** @type {readonly StorageKind[]} */
const kinds = ['cookie', 'local', 'session', 'indexeddb', 'cache']
const WIDTH = 110

/**
 * Only what lies on the page's own site can be guarded and swept: a `domain` says that the entry lies elsewhere.
 * @param {CatalogueEntry} entry
 * @param {StorageKind} kind
 */
const names = ({ storage }, kind) =>
  storage.filter((item) => item.kind === kind && !item.domain).map(({ name }) => name)

/**
 * A list as a string literal, over several lines where it is long.
 * @param {readonly string[]} words
 */
function literal(words) {
  const lines = ['']
  for (const word of words) {
    const line = lines.at(-1) ?? ''
    if (line && line.length + word.length > WIDTH) lines.push(word)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  return lines.map((line, at) => `'${line}${at < lines.length - 1 ? ' ' : ''}'`).join(' +\n      ')
}

/**
 * The text of `src/services/critical.ts`.
 * @param {Readonly<Record<string, CatalogueEntry>>} details
 */
export function writeCritical(details) {
  const entries = Object.values(details)
  const rows = entries.map((entry) => {
    const others = entries.filter((other) => other !== entry)
    const urls = leanest(
      entry.urls,
      others.flatMap((other) => other.urls),
    )
    const storage = kinds.flatMap((kind) =>
      leanest(
        names(entry, kind),
        others.flatMap((other) => names(other, kind)),
      ).map((name) => (kind === 'cookie' ? name : `${kind}:${name}`)),
    )
    const cells = [`'${entry.category}'`, literal(urls), literal(storage)]
    const key = /^\w+$/.test(entry.id) ? entry.id : `'${entry.id}'`
    const short = `  ${key}: [${cells.join(', ')}],`
    return short.length <= 120 && !short.includes('\n') ? short : `  ${key}: [\n    ${cells.join(',\n    ')},\n  ],`
  })
  return `import type { CatalogueId, DefaultCategoryId } from '../types'

/**
 * Written by \`scripts/catalogue.mjs\` from \`catalogue/\`: what must be known before the page goes on. Urls and names are
 * parted by spaces; a name is a cookie's unless its kind stands before it: \`local:\`, \`session:\`, \`indexeddb:\`, \`cache:\`.
 * Patterns that another of the same service covers are left out, and so are entries that lie on another site.
 */
export const critical = {
${rows.join('\n')}
} as const satisfies Record<CatalogueId, readonly [category: DefaultCategoryId, urls: string, storage: string]>
`
}
