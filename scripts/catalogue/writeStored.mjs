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
    return names ? [`${entry.id}|${names}`] : []
  })
  return `/**
 * Written by \`scripts/catalogue.mjs\` from \`catalogue/\`, read by \`storedBy.ts\`: what each service keeps on
 * the site itself. A service a line: its id, and after bars what it keeps, as in \`critical.ts\`. That has the commonest,
 * too: this file goes with the sweep, which then needs no other.
 */
export const stored = \`${rows.sort().join('\n')}\`
`
}
