import { commonest } from './commonest.mjs'
import { leanest } from './leanest.mjs'
import { packNames } from './packNames.mjs'
import { packUrl } from './packUrl.mjs'

/** @typedef {import('../../src/services/CatalogueEntry').CatalogueEntry} CatalogueEntry */

/**
 * Rows, a comma between two, in lines of a readable length.
 * @param {readonly string[]} rows
 */
const wrap = (rows) => {
  const lines = ['']
  rows.forEach((row, at) => {
    const text = at < rows.length - 1 ? `${row},` : row
    const last = lines.pop() ?? ''
    lines.push(...(last && last.length + text.length > 108 ? [last, text] : [last + text]))
  })
  return lines
}

/**
 * The text of `src/services/critical.ts`.
 * @param {Readonly<Record<string, CatalogueEntry>>} details
 */
export function writeCritical(details) {
  const entries = Object.values(details)
  /** @type {Record<string, string[]>} */
  const rows = {}
  for (const entry of entries) {
    const { id, category } = entry
    const others = entries.filter((other) => other !== entry)
    const urls = leanest(
      entry.urls,
      others.flatMap((other) => other.urls),
    )
    const reach = [id, ...urls.map((url) => packUrl(id, url))].join(' ')
    const row = commonest.has(id) ? `${reach}|${packNames(entry, others)}` : reach
    rows[category] = [...(rows[category] ?? []), row]
  }
  const lists = Object.entries(rows).map(([category, list]) => {
    const lines = wrap(list.sort()).map((line) => `    '${line}'`)
    return `  ${category}:\n${lines.join(' +\n')},`
  })
  return `import type { DefaultCategoryId } from '../types'

/**
 * Written by \`scripts/catalogue.mjs\` from \`catalogue/\`, read by \`known.ts\`: what must be known before the page goes on.
 * Between commas a service: its id and what it reaches; of the commonest also what they keep, after bars: cookies, local and
 * session storage, IndexedDB, caches. A host without a slash stands for its sub-domains; what begins with a dot is the id
 * without its hyphens, what ends with one is \`.com\`. Left out are patterns that another of the same service covers, and
 * names on other sites.
 */
export const critical = {
${lists.join('\n')}
} as const satisfies Record<DefaultCategoryId, string>
`
}
