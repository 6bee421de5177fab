/**
 * @typedef {Readonly<Record<string, string>>} Texts by key
 * @typedef {Readonly<Record<string, { en: string, text: string }>>} Readings by key: what someone has read side by side
 * @typedef {{ key: string, why: 'missing' | 'stale' | 'unread' | 'unknown', english: string, text: string, was: string }}
 * Work `was`: the English it was last read against
 */

/**
 * What there is to do for a language: what it lacks, what English says otherwise since it was read against it, what nobody
 * has read against English yet, and what English has no longer.
 * @param {{ english: Texts, texts: Texts, readings: Readings }} of
 * @returns {Work[]}
 */
export const findWork = ({ english, texts, readings }) =>
  [...new Set([...Object.keys(english), ...Object.keys(texts)])].flatMap((key) => {
    const [said = '', text = ''] = [english[key], texts[key]]
    const read = readings[key]
    /** @returns {Work['why'] | undefined} */
    const reason = () => {
      if (!said) return 'unknown'
      if (!text) return 'missing'
      if (read && read.en !== said) return 'stale'
      return read?.text === text ? undefined : 'unread'
    }
    const why = reason()
    return why ? [{ key, why, english: said, text, was: read?.en ?? '' }] : []
  })
