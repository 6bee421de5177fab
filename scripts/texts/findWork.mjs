/**
 * @typedef {Readonly<Record<string, string>>} Texts by key
 * @typedef {Readonly<Record<string, number>>} Times by key: when its line was last written, seconds since the epoch
 * @typedef {{ key: string, why: 'missing' | 'stale' | 'unknown', english: string, text: string }} Work
 */

/**
 * What there is to do for a language: what it lacks, what English has said otherwise since, and what English has no
 * longer.
 * @param {{ texts: Texts, at: Times }} english
 * @param {{ texts: Texts, at: Times }} other
 * @returns {Work[]}
 */
export const findWork = (english, other) => {
  const known = Object.keys(english.texts).flatMap((key) => {
    const [text = '', said = ''] = [other.texts[key], english.texts[key]]
    const isStale = (english.at[key] ?? 0) > (other.at[key] ?? 0)
    const why = text ? isStale && /** @type {const} */ ('stale') : /** @type {const} */ ('missing')
    return why ? [{ key, why, english: said, text }] : []
  })
  const unknown = Object.entries(other.texts)
    .filter(([key]) => !(key in english.texts))
    .map(([key, text]) => ({ key, why: /** @type {const} */ ('unknown'), english: '', text }))
  return [...known, ...unknown]
}
