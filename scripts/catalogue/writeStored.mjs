import { commonest } from './commonest.mjs'
import { packNames } from './packNames.mjs'

/** @typedef {import('../../src/services/CatalogueEntry').CatalogueEntry} CatalogueEntry */

/**
 * The text of `src/services/stored.ts`.
 * @param {Readonly<Record<string, CatalogueEntry>>} details
 */
export function writeStored(details) {
  const entries = Object.values(details)
  const rows = entries.flatMap((entry) => {
    const names = packNames(
      entry,
      entries.filter((other) => other !== entry),
    )
    return names && !commonest.has(entry.id) ? [`${entry.id}|${names}`] : []
  })
  return `/**
 * Written by \`scripts/catalogue.mjs\` from \`catalogue/\`, read by \`storedBy.ts\`: what those services keep that
 * \`critical.ts\` says nothing of. A service a line: its id, and after bars what it keeps, as there.
 */
export const stored = \`${rows.sort().join('\n')}\`
`
}
